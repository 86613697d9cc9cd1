using Generation.Http;
using Scenario.Training.Diagnostics;
using Scenario.Training.Http;

namespace Scenario.Training;

/// <summary>Settings of a <see cref="ScenarioClient"/>. Validated when the client is made, with all problems listed.</summary>
public sealed class ScenarioClientOptions : ServiceClientOptions
{
    /// <summary>The address of the service unless another one is set.</summary>
    public static readonly Uri DefaultBaseAddress = new("https://api.cloud.scenario.com/v1");

    /// <summary>Settings with their defaults.</summary>
    public ScenarioClientOptions()
        : base(DefaultBaseAddress)
    {
    }

    /// <summary>The API key. Required.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The secret of the API key. Required.</summary>
    public string? ApiSecret { get; set; }

    /// <summary>The project that owns what is made, sent with every call. When null: the key's own.</summary>
    public string? ProjectId { get; set; }

    /// <summary>What stands in the way of every start, outermost first: journals, budgets, approvals. See <see cref="ISubmissionInterceptor{TSubmission, TSnapshot}"/>. Default: none.</summary>
    public IList<ISubmissionInterceptor<ScenarioSubmission, ScenarioTrainingStart>> Interceptors { get; private set; } = [];

    /// <summary>The address of the service, and whether there are a key and a secret; never either.</summary>
    public override string ToString() =>
        $"{nameof(ScenarioClientOptions)} {SafeText.Of(BaseAddress)}, {(string.IsNullOrEmpty(ApiKey) || string.IsNullOrEmpty(ApiSecret) ? "no key or no secret" : "with key and secret")}";

    internal override string CredentialName => nameof(ApiSecret);

    internal ConnectionOptions ToConnectionOptions() =>
        ToConnectionOptions(new BasicAuthenticator(ApiKey!, ApiSecret!), new ScenarioErrors(), Telemetry.Instruments, Log.Category); // checked before

    internal override IEnumerable<string> FindOwnProblems()
    {
        if (FindProblem(nameof(ApiKey), ApiKey, $"{nameof(ApiKey)} is missing{CredentialPlace}; create a key in the workspace's settings.") is { } key)
            yield return key;
        else if (ApiKey!.Contains(':', StringComparison.Ordinal)) // it is not null: that is a problem
            yield return $"{nameof(ApiKey)} holds a colon, which parts key and secret; was the whole pair copied?";
        if (FindProblem(nameof(ApiSecret), ApiSecret, $"{nameof(ApiSecret)} is missing{CredentialPlace}; it is shown once, when the key is created.") is { } secret)
            yield return secret;
        if (ProjectId is not null && !PathSegment.IsUsable(ProjectId))
            yield return $"{nameof(ProjectId)} is no id.";
        if (Interceptors.Any(i => i is null))
            yield return $"{nameof(Interceptors)} must not hold null.";
    }

    internal ScenarioClientOptions Clone()
    {
        var copy = (ScenarioClientOptions)MemberwiseClone();
        copy.Interceptors = [.. Interceptors];
        return copy;
    }
}
