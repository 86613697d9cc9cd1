namespace Generation;

/// <summary>What happens to a request that the tables find invalid.</summary>
public enum ValidationMode
{
    /// <summary>It is refused with the vendor's exception before anything is sent. Warnings are logged and pass.</summary>
    ThrowOnErrors,

    /// <summary>It is sent unchecked, for example to use a value that the service has and the tables do not know yet.</summary>
    Off,

    /// <summary>As <see cref="ThrowOnErrors"/>, and warnings are refused too.</summary>
    Strict,
}
