using System.Text;
using System.Text.Json;

namespace Civitai.Orchestration.Faults.Replies;

/// <summary>JSON that can be made wrong: members may be doubled, and values are written as they stand.</summary>
internal abstract class JsonTree
{
    public static JsonTree Parse(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new Node([.. element.EnumerateObject().Select(p => (JsonSerializer.Serialize(p.Name), Parse(p.Value)))], isList: false),
        JsonValueKind.Array => new Node([.. element.EnumerateArray().Select(e => ("", Parse(e)))], isList: true),
        _ => new Text(element.GetRawText()),
    };

    public abstract JsonTree Clone();

    public abstract void Write(StringBuilder text);

    /// <summary>An object or a list.</summary>
    public sealed class Node(List<(string Name, JsonTree Value)> items, bool isList) : JsonTree
    {
        public List<(string Name, JsonTree Value)> Items => items;

        public bool IsList => isList;

        public override JsonTree Clone() => new Node([.. items.Select(i => (i.Name, i.Value.Clone()))], isList);

        public override void Write(StringBuilder text)
        {
            text.Append(isList ? '[' : '{');
            for (int n = 0; n < items.Count; n++)
            {
                if (n > 0)
                    text.Append(',');
                if (!isList)
                    text.Append(items[n].Name).Append(':');
                items[n].Value.Write(text);
            }

            text.Append(isList ? ']' : '}');
        }
    }

    /// <summary>Anything else, as its text.</summary>
    public sealed class Text(string raw) : JsonTree
    {
        public string Raw => raw;

        public override JsonTree Clone() => this;

        public override void Write(StringBuilder text) => text.Append(raw);
    }
}
