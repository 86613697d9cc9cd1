using System.Text;
using System.Text.Json;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>Damages a JSON text in the ways that services, proxies and networks do. The same seed damages alike.</summary>
internal sealed class ReplyMutator(int seed)
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1e400", "-1e400", "8", "8.0", "1.5", "99999999999999999999999999999999", "0.1234567890123456789012345678901234567890", "1e-400", "\"\"", "\"8\"", "\"x\"",
        "[]", "{}", "[null]", "[[]]", "[5,null,{}]", "{\"a\":null}", "{\"$ref\":\"x\",\"path\":\"y\",\"z\":1}", "\"cut \\ud83d\"", "\"\\udc00\\ud83d\"", "\"\\uFDEF\"", "\"P99999999Y\"", "\"-P1D\"", "\"24:00:00\"",
        "\"0001-01-01T00:00:00\"", "\"9999-12-31T23:59:59.9999999-14:00\"", "\"0001-01-01T00:00:00+14:00\"", "\"2026-10-01T10:00:00\"", "\"2026-13-41\"", "\"http://[\"", "\"//x\"", "\"/v2/consumer/blobs/content/a\"", "\"data:,\"", "\"\\u0000\"",
        "\"a\\\\ud83d\"", "{\"\\ud83d\":1,\"\\ud83d\":2}", "{\"k\":1,\"k\":{\"k\":[1]}}",
    ];

    private readonly Random _random = new(seed);

    public byte[] Damage(string json)
    {
        byte[] damaged = Encoding.UTF8.GetBytes(json);
        int times = 1 + _random.Next(3);
        for (int i = 0; i < times; i++)
            damaged = DamageOnce(damaged);
        return damaged;
    }

    private byte[] DamageOnce(byte[] json) => _random.Next(12) switch
    {
        0 => Flip(json),
        1 => json[.._random.Next(json.Length + 1)],
        2 => [0xEF, 0xBB, 0xBF, .. json],
        3 => [.. json, .. Encoding.UTF8.GetBytes(Pick([" ", "\n", "}", "x", "\0", "{}"]))],
        4 => Insert(json, Encoding.UTF8.GetBytes(Pick(["\\ud83d", "\\udc00", "\\", "\"", "\u00e9", "\\u12", "null", ",", "\uFEFF"]))),
        5 => Insert(json, Pick<byte[]>([[0xED, 0xA0, 0xBD], [0xFF], [0xC3], [0x00]])),
        _ => Change(json),
    };

    // A well-formed text with one value, name or item replaced, doubled, moved or taken away.
    private byte[] Change(byte[] json)
    {
        var places = new List<(int Start, int End, bool IsName)>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1000 });
        try
        {
            while (reader.Read())
            {
                int start = (int)reader.TokenStartIndex;
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    places.Add((start, (int)reader.BytesConsumed, true));
                }
                else if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
                {
                    Utf8JsonReader ahead = reader;
                    ahead.Skip();
                    places.Add((start, (int)ahead.BytesConsumed, false));
                }
            }
        }
        catch (JsonException)
        {
            return Flip(json);
        }

        if (places.Count == 0)
            return json;
        (int from, int to, bool isName) = places[_random.Next(places.Count)];
        if (isName)
        {
            byte[] name = Encoding.UTF8.GetBytes(Pick(["\"id\":", "\"status\":", "\"$type\":", "\"steps\":", "\"type\":", "\"\\ud83d\":", "\"\":", "\"Status\":", "\"url\":"]));
            return [.. json[..from], .. name, .. json[to..]];
        }

        return _random.Next(8) switch
        {
            0 => [.. json[..to], .. Encoding.UTF8.GetBytes(",\"status\":5"), .. json[to..]],
            1 => [.. json[..to], (byte)',', .. json[from..to], .. json[to..]],
            2 => [.. json[..from], .. Encoding.UTF8.GetBytes(Deep(_random.Next(400))), .. json[to..]],
            _ => [.. json[..from], .. Encoding.UTF8.GetBytes(Pick(Values)), .. json[to..]],
        };
    }

    private byte[] Flip(byte[] json)
    {
        byte[] flipped = [.. json];
        if (flipped.Length > 0)
            flipped[_random.Next(flipped.Length)] ^= (byte)(1 << _random.Next(8));
        return flipped;
    }

    private byte[] Insert(byte[] json, byte[] part)
    {
        int at = _random.Next(json.Length + 1);
        return [.. json[..at], .. part, .. json[at..]];
    }

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];

    private static string Deep(int levels) => new StringBuilder().Insert(0, "{\"d\":[", levels / 2).Append('1').Insert(0, "", 0).Append(string.Concat(Enumerable.Repeat("]}", levels / 2))).ToString();
}
