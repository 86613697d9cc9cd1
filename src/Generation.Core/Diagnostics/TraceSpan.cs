using System.Diagnostics;

namespace Generation.Diagnostics;

/// <summary>A span of a trace that somebody listens to. What listens is the program's and may fail without consequences: a trace that is lost must not cost a result, or a second payment.</summary>
internal sealed class TraceSpan(Activity activity) : IDisposable
{
    public void Set(string name, string value) => activity.SetTag(name, value);

    /// <summary>What follows on this way of execution is part of it.</summary>
    public void Enter() => Activity.Current = activity;

    /// <summary>Marks it as failed.</summary>
    public void Fail(Exception exception) => Fail(exception.GetType().Name);

    /// <summary>Marks it as failed.</summary>
    public void Fail(string kind) => activity.SetStatus(ActivityStatusCode.Error, kind).SetTag("error.type", kind);

    public void Dispose()
    {
        try
        {
            activity.Dispose();
        }
        catch (Exception)
        {
            if (Activity.Current == activity)
                Activity.Current = activity.Parent;
        }
    }
}
