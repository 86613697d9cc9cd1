namespace Civitai.Orchestration;

/// <summary>placeholder</summary>
public sealed class ValidationFailedException(ValidationResult result) : Exception("invalid")
{
    /// <summary>The problems.</summary>
    public ValidationResult Result => result;
}
