using System.Text;
using SchemaGen.FactFiles;

namespace SchemaGen.Writing;

/// <summary>Writes a vocabulary as an open structure over text.</summary>
internal static class EnumWriter
{
    private const int MaximumColumn = 150;

    public static string Write(string name, Fact entry, IReadOnlyList<string> values, string space)
    {
        var code = new StringBuilder();
        code.AppendLine("using System.Text.Json.Serialization;");
        code.AppendLine();
        code.AppendLine($"namespace {space};");
        code.AppendLine();
        CSharp.Doc(code, "", "summary", entry["summary"]?.Text ?? "");
        code.AppendLine("/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>");
        code.AppendLine($"[JsonConverter(typeof(StringValueConverter<{name}>))]");
        code.AppendLine(CSharp.Wrap("", $"public readonly struct {name}(string value) : IStringValue<{name}>, IEquatable<{name}>"));
        code.AppendLine("{");
        code.AppendLine("    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));");
        code.AppendLine();
        code.AppendLine("    /// <inheritdoc/>");
        code.AppendLine("    public static IReadOnlyList<string> KnownValues { get; } =");
        AppendValues(code, values);
        foreach (string value in values)
        {
            // A value is described by its C# name, or by a name and a sentence.
            Fact? described = entry["values"]?[value];
            string member = (described is { IsObject: true } ? described["name"] : described)?.Text ?? Naming.Pascal(value);
            string summary = described?["summary"]?.Text ?? $"Sent as <c>{value}</c>.";
            if (value == values[0])
                code.AppendLine();
            CSharp.Doc(code, "    ", "summary", summary);
            code.AppendLine($"    public static {name} {member} {{ get; }} = new({CSharp.Literal(value)});");
        }

        code.AppendLine($$"""

                /// <inheritdoc/>
                public string Value => _value ?? "";

                /// <inheritdoc/>
                public bool IsKnown => StringValue.Contains(KnownValues, Value);

                /// <inheritdoc/>
                public static {{name}} Create(string value) => new(value);

                /// <summary>Whether both hold the same text, without regard to case.</summary>
                public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

                /// <summary>Whether the texts differ by more than case.</summary>
                public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

                /// <inheritdoc/>
                public bool Equals({{name}} other) => StringValue.Equals(_value, other._value);

                /// <inheritdoc/>
                public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

                /// <inheritdoc/>
                public override int GetHashCode() => StringValue.GetHashCode(_value);

                /// <inheritdoc/>
                public override string ToString() => Value;
            }
            """);
        return code.ToString();
    }

    private static void AppendValues(StringBuilder code, IReadOnlyList<string> values)
    {
        var line = new StringBuilder("        [");
        for (int i = 0; i < values.Count; i++)
        {
            string item = CSharp.Literal(values[i]) + (i == values.Count - 1 ? "];" : ",");
            if (line.Length + item.Length + 1 > MaximumColumn)
            {
                code.Append(line.ToString().TrimEnd()).AppendLine();
                line.Clear().Append("            ");
            }

            line.Append(item).Append(i == values.Count - 1 ? "" : " ");
        }

        code.Append(line).AppendLine();
    }
}
