namespace Generation;

/// <summary>How much an issue matters.</summary>
public enum ValidationSeverity
{
    /// <summary>The service refuses the request, or it cannot do what it says. Nothing is sent.</summary>
    Error,

    /// <summary>The request is sent; the service may clamp, override or ignore a value, or the result may disappoint.</summary>
    Warning,
}
