using System.Diagnostics.CodeAnalysis;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>What the user says.</summary>
/// <remarks>Schema name <c>UserMessage</c>.</remarks>
public sealed partial record UserMessage() : ChatMessage("user")
{
    private const string Source = "schema 2026-08: UserMessage";

    /// <summary>Makes a message of a text or of parts.</summary>
    /// <param name="content">The text, or the texts and images.</param>
    [SetsRequiredMembers]
    public UserMessage(ChatContent content)
        : this() => Content = content;

    /// <summary>A text, or texts and images.</summary>
    /// <value>Required.</value>
    public required ChatContent Content { get; init; }

    /// <summary>A name for who says it.</summary>
    public string? Name { get; init; }

    internal static RecordRow<UserMessage> Row { get; } = new(new Discriminator("role", "user"))
    {
        OwnParameters =
        [
            new ChatContentParameter(Members.Content) { IsRequired = true, Source = Source },
            new TextParameter(Members.Name) { Source = Source },
        ],
    };

    private static class Members
    {
        internal static readonly Member<ChatContent?> Content = new Member<UserMessage, ChatContent?>(
            "content", "Content", "A text, or texts and images.", i => i.Content, (i, v) => i with { Content = v! });

        internal static readonly Member<string?> Name = new Member<UserMessage, string?>(
            "name", "Name", "A name for who says it.", i => i.Name, (i, v) => i with { Name = v });
    }
}
