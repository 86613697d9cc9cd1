namespace Generation;

/// <summary>What to do about a failure, as far as the vendor's documentation and the kind of failure say.</summary>
public enum FailureAdvice
{
    /// <summary>Nothing documented; look at the exception and decide.</summary>
    Unknown,

    /// <summary>The same request may well succeed when it is submitted once more.</summary>
    RetrySame,

    /// <summary>The same request fails again; change what is asked for.</summary>
    ChangeInput,

    /// <summary>The same request may succeed later, or wait again for work that goes on.</summary>
    Wait,

    /// <summary>Buy what the vendor is paid with, allow another kind of it, or raise the budget or the limit that refused it.</summary>
    AddFunds,

    /// <summary>Check the credentials and what the account may do.</summary>
    CheckAccess,

    /// <summary>It was cancelled, by the account itself or because of another step that failed; submit it again only if that is wanted.</summary>
    Leave,
}
