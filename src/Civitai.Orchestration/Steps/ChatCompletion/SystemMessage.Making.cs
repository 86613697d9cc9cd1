using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ChatCompletion;

public sealed partial record SystemMessage
{
    /// <summary>Makes a message of a text.</summary>
    /// <param name="content">The text.</param>
    [SetsRequiredMembers]
    public SystemMessage(string content)
        : this() => Content = content;
}
