namespace Civitai.Orchestration;

/// <summary>How a step ended, measured by what can be had of it rather than by its status alone.</summary>
public enum StepOutcome
{
    /// <summary>It has not ended, or its status is one that this version of the library does not know.</summary>
    Pending,

    /// <summary>It succeeded, and everything that was asked for is there.</summary>
    Complete,

    /// <summary>It succeeded, and some of what was asked for is missing or cannot be had.</summary>
    Incomplete,

    /// <summary>It succeeded, and nothing of what was asked for can be had.</summary>
    Empty,

    /// <summary>It failed, expired or was cancelled; what was made before may still be there.</summary>
    Failed,

    /// <summary>It succeeded, and its type is one whose results this version of the library does not know.</summary>
    Unknown,
}
