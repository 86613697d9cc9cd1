using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>What a chat answers: a text, or what the request demands instead, which is JSON of a schema, the call of a tool or images.</summary>
internal sealed class ChatAnswer(JsonObject input, string step, DateTimeOffset at)
{
    private const int Side = 8;

    /// <summary>The output, with as many answers as were asked for.</summary>
    public JsonObject Make() => new()
    {
        ["id"] = $"chatcmpl-{step}",
        ["object"] = "chat.completion",
        ["created"] = at.ToUnixTimeSeconds(),
        ["model"] = input.Text("model"),
        ["choices"] = new JsonArray([.. Enumerable.Range(0, Math.Clamp(input.Int("n") ?? 1, 1, 128)).Select(Choice)]),
        ["usage"] = new JsonObject { ["promptTokens"] = 1, ["completionTokens"] = 1, ["totalTokens"] = 2 },
        ["parsed"] = DemandedTool() is null ? Json() : null,
    };

    private JsonObject Choice(int index)
    {
        var message = new JsonObject { ["role"] = "assistant" };
        JsonObject? tool = DemandedTool();
        if (tool is not null)
        {
            message["tool_calls"] = new JsonArray(new JsonObject
            {
                ["id"] = $"call_{SafetensorsFile.Number(index)}",
                ["type"] = "function",
                ["function"] = new JsonObject { ["name"] = tool.Text("name"), ["arguments"] = Example(tool.Object("parameters")).ToJsonString() },
            });
        }
        else
        {
            message["content"] = Json()?.ToJsonString() ?? $"content of {step}";
        }

        if (input.Array("modalities").Texts().Contains("image"))
            message["images"] = new JsonArray([.. Enumerable.Range(0, Math.Clamp(input.Object("image_config").Int("n") ?? 1, 1, 10)).Select(Image)]);
        return new() { ["index"] = index, ["message"] = message, ["finishReason"] = tool is null ? "stop" : "tool_calls" };
    }

    // The tool that must be asked for: not once more, where the conversation ends with what it gave.
    private JsonObject? DemandedTool()
    {
        if (input.Array("messages")?.LastOrDefault().Text("role") == "tool")
            return null;
        IEnumerable<JsonObject> functions = (input.Array("tools") ?? []).Select(tool => tool.Object("function")).OfType<JsonObject>();
        return input["tool_choice"] switch
        {
            JsonObject named => functions.FirstOrDefault(function => function.Text("name") == named.Object("function").Text("name")),
            JsonValue value when value.AsText() == "required" => functions.FirstOrDefault(),
            _ => null,
        };
    }

    private JsonNode? Json() => input.Object("responseFormat") is { } format && format.Text("type") is "json_object" or "json_schema"
        ? Example(input.Object("responseFormat").Object("jsonSchema").Object("schema"))
        : null;

    // The least that most schemas take.
    private static JsonNode Example(JsonObject? schema)
    {
        if ((schema?["const"] ?? schema.Array("enum")?.FirstOrDefault()) is { } given)
            return given.DeepClone();
        return (schema.Text("type") ?? schema.Array("type").Texts().FirstOrDefault()) switch
        {
            "string" => "text",
            "integer" or "number" => schema?["minimum"]?.DeepClone() ?? 1,
            "boolean" => true,
            "array" => new JsonArray(Example(schema.Object("items"))),
            _ => new JsonObject((schema.Object("properties") ?? []).Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Example(member.Value as JsonObject)))),
        };
    }

    private JsonObject Image(int index)
    {
        byte[] picture = PngImage.Draw(StableHash.Of(step, SafetensorsFile.Number(index)), Side, Side);
        return new() { ["type"] = "image_url", ["image_url"] = new JsonObject { ["url"] = $"data:image/png;base64,{Convert.ToBase64String(picture)}" } };
    }
}
