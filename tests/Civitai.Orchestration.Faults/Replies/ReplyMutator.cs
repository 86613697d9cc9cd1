using System.Globalization;
using System.Text;

namespace Civitai.Orchestration.Faults.Replies;

/// <summary>Damages a reply, its structure first, then its bytes, all from one source of randomness.</summary>
internal static class ReplyMutator
{
    private static readonly string[] OddValues =
    [
        "null", "true", "false", "0", "-1", "1", "8.75", "1e400", "-1e-400", "99999999999999999999999", "2147483648", "9223372036854775808", "0.1e1000", "\"\"", "\" \"", "\"8\"", "\"true\"", "\"null\"",
        "\"\\ud83d\"", "\"cut \\ude00\"", "\"\\u0000\"", "\"a\\r\\nb\"", "\"0001-01-01T00:00:00\"", "\"2026-13-45\"", "\"9999-12-31T23:59:59.9999999Z\"", "\"2026-01-02\"", "\"P99999999Y\"", "\"99999999.00:00:00\"", "\"-00:00:01\"",
        "\"http://\"", "\"//host/x\"", "\"relative/x.png\"", "\"file:///etc/x\"", "\"https://[bad\"", "\"succeeded\"", "\"SUCCEEDED\"", "\"somethingNew\"", "\"..\"", "\"../../x\"", "[]", "{}", "[null]", "[[]]", "{\"a\":null}", "{\"$type\":\"x\"}",
        "{\"$type\":null}", "{\"$type\":5}", "{\"\":1}", "[1,\"a\",{}]", "NaN", "Infinity", "undefined", "'x'", "01", "+1", ".5", "\"\\x\"", "",
    ];

    private static readonly string[] OddNames = ["\"\"", "\"$type\"", "\"$ref\"", "\"$id\"", "\"ID\"", "\"id \"", "\"\\ud83d\"", "\"\\u0069d\"", "\"status\"", "\"steps\"", "\"url\"", "\"x\"", "\"__proto__\"", "null", "5"];

    /// <summary>The damaged reply as bytes.</summary>
    public static byte[] Damage(Random random, JsonTree sample, bool keepsBytes = false)
    {
        JsonTree tree = sample.Clone();
        int changes = random.Next(8) == 0 ? 0 : 1 + (random.Next(3) == 0 ? random.Next(5) : 0);
        for (int n = 0; n < changes; n++)
            tree = Change(random, tree);
        var text = new StringBuilder();
        tree.Write(text);
        byte[] bytes = Encode(random, text.ToString(), keepsBytes);
        return keepsBytes || (changes > 0 && random.Next(4) != 0) ? bytes : DamageBytes(random, bytes);
    }

    private static byte[] Encode(Random random, string text, bool keepsBytes) => keepsBytes ? Encoding.UTF8.GetBytes(text) : random.Next(60) switch
    {
        0 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        1 => Encoding.Unicode.GetBytes(text),
        2 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        3 => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        4 => Encoding.UTF32.GetBytes(text),
        5 => Encoding.Latin1.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };

    /// <summary>One change somewhere in the tree.</summary>
    private static JsonTree Change(Random random, JsonTree tree)
    {
        if (tree is not JsonTree.Node root || random.Next(200) == 0)
            return OddValue(random);

        JsonTree.Node node = root;
        while (random.Next(3) != 0)
        {
            JsonTree.Node[] inner = [.. node.Items.Select(i => i.Value).OfType<JsonTree.Node>()];
            if (inner.Length == 0)
                break;
            node = inner[random.Next(inner.Length)];
        }

        List<(string Name, JsonTree Value)> items = node.Items;
        if (items.Count == 0)
        {
            items.Add((node.IsList ? "" : OddNames[random.Next(OddNames.Length)], OddValue(random)));
            return root;
        }

        int at = random.Next(items.Count);
        switch (random.Next(12))
        {
            case 0:
                items.RemoveAt(at);
                break;
            case 1:
                items.Insert(random.Next(items.Count + 1), (node.IsList ? "" : OddNames[random.Next(OddNames.Length)], OddValue(random)));
                break;
            case 2:
                items.Insert(random.Next(items.Count + 1), items[at]); // a member twice
                break;
            case 3:
                items.Insert(random.Next(items.Count + 1), (items[at].Name, OddValue(random))); // and with another value
                break;
            case 4 when !node.IsList:
                items[at] = (Rename(random, items[at].Name), items[at].Value);
                break;
            case 5 when node.IsList:
                items.Insert(at, ("", new JsonTree.Text("null")));
                break;
            case 6:
                items[at] = (items[at].Name, Nested(random, items[at].Value));
                break;
            case 7:
                int other = random.Next(items.Count);
                (items[at], items[other]) = ((items[at].Name, items[other].Value), (items[other].Name, items[at].Value));
                break;
            default:
                items[at] = (items[at].Name, OddValue(random));
                break;
        }

        return root;
    }

    private static string Rename(Random random, string name) => random.Next(4) switch
    {
        0 => name.ToUpperInvariant(),
        1 => name.Length > 3 ? name[..1] + name[2..] : "\"x\"",
        2 => string.Concat(name[..1], "_", name[1..]),
        _ => OddNames[random.Next(OddNames.Length)],
    };

    private static JsonTree.Text OddValue(Random random)
    {
        if (random.Next(40) == 0)
            return Nested(random, new JsonTree.Text("1"));
        if (random.Next(60) == 0)
            return new JsonTree.Text("\"" + new string('x', random.Next(100_000)) + "\"");
        if (random.Next(30) == 0)
            return new JsonTree.Text(random.NextInt64(long.MinValue, long.MaxValue).ToString(CultureInfo.InvariantCulture));
        return new JsonTree.Text(OddValues[random.Next(OddValues.Length)]);
    }

    private static JsonTree.Text Nested(Random random, JsonTree value)
    {
        int depth = random.Next(6) switch { 0 => 3000, 1 => 200, 2 => 65, _ => 1 + random.Next(5) };
        var text = new StringBuilder();
        bool isList = random.Next(2) == 0;
        text.Insert(0, isList ? "[" : "{\"a\":", depth);
        value.Write(text);
        text.Append(isList ? ']' : '}', depth);
        return new JsonTree.Text(text.ToString());
    }

    private static byte[] DamageBytes(Random random, byte[] bytes)
    {
        if (bytes.Length == 0)
            return bytes;
        int at = random.Next(bytes.Length);
        switch (random.Next(12))
        {
            case 0 or 1 or 2:
                return bytes[..at];
            case 3 or 4:
                for (int n = 1 + random.Next(4); n > 0; n--)
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 5:
                byte[] noise = new byte[1 + random.Next(8)];
                random.NextBytes(noise);
                return [.. bytes[..at], .. noise, .. bytes[at..]];
            case 6:
                return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + 1 + random.Next(20))..]];
            case 7:
                return [.. bytes, .. bytes];
            case 8:
                return [.. bytes, .. ((byte[][])[[0], [(byte)'}'], [(byte)' ', (byte)'x'], [0xff, 0xfe]])[random.Next(4)]];
            case 9:
                return random.Next(3) switch { 0 => [], 1 => "   \r\n"u8.ToArray(), _ => "<html><body>no</body></html>"u8.ToArray() };
            case 10:
                int multibyte = Array.FindIndex(bytes, b => b >= 0xc0);
                return multibyte < 0 ? bytes[..at] : [.. bytes[..(multibyte + 1)], .. bytes[Math.Min(bytes.Length, multibyte + 2)..]];
            default:
                bytes[at] = (byte)random.Next(256);
                return bytes;
        }
    }
}
