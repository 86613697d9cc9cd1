using System.Reflection.Metadata;

namespace Civitai.Orchestration.Architecture;

/// <summary>Finds methods that turn a number or a time into text in the culture of the machine: an interpolated text without a culture, or a bare <c>ToString()</c>.</summary>
internal static class CultureReader
{
    private const string Handler = "DefaultInterpolatedStringHandler";

    // What has no sign is written alike everywhere, and so is a TimeSpan without a format.
    private static readonly HashSet<string> Sensitive =
    [
        "Int16", "Int32", "Int64", "Int128", "Single", "Double", "Half", "Decimal", "BigInteger", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly",
    ];

    public static IReadOnlyList<string> Read(CompiledAssembly assembly)
    {
        MetadataReader metadata = assembly.Metadata;
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (TypeDefinitionHandle type in metadata.TypeDefinitions)
        {
            string owner = assembly.OutermostName(type);
            if (!assembly.Folders.ContainsKey(owner))
                continue; // made by a source generator
            foreach (MethodDefinitionHandle handle in metadata.GetTypeDefinition(type).GetMethods())
            {
                MethodDefinition method = metadata.GetMethodDefinition(handle);
                if (IsGeneratedPrinter(metadata.GetString(method.Name)) || assembly.Body(method) is not { } body)
                    continue;
                found.UnionWith(InBody(metadata, body).Select(t => $"{owner}.{metadata.GetString(method.Name)} writes a {t} in the machine's culture"));
            }
        }

        return [.. found];
    }

    // What the compiler writes for a record to show itself.
    private static bool IsGeneratedPrinter(string method) => method == "PrintMembers";

    private static List<string> InBody(MetadataReader metadata, MethodBodyBlock body)
    {
        List<EntityHandle> tokens = [.. IlTokens.In(body.GetILReader())];
        var found = new List<string>();
        // One for each interpolated text that is being written, a text inside a text on top: whether it is in the machine's culture.
        var texts = new Stack<bool>();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (IsCall(metadata, tokens[i], Handler, ".ctor", out int given))
                texts.Push(given == 2);
            else if (texts.Count > 0 && (IsCall(metadata, tokens[i], Handler, "ToStringAndClear", out _) || (IsCall(metadata, tokens[i], "String", "Create", out given) && given == 2)))
                texts.Pop();
            else if (texts.TryPeek(out bool inMachineCulture) && inMachineCulture && tokens[i].Kind == HandleKind.MethodSpecification)
            {
                MethodSpecification method = metadata.GetMethodSpecification((MethodSpecificationHandle)tokens[i]);
                if (IsCall(metadata, method.Method, Handler, "AppendFormatted", out _))
                    found.AddRange(method.DecodeSignature(TypeNames.Instance, null).Where(IsSensitive));
            }
            else if (tokens[i].Kind == HandleKind.MemberReference && IsCall(metadata, tokens[i], null, "ToString", out int parameters) && parameters == 0)
            {
                // "call Int32.ToString()", or "constrained. Int32" before "callvirt Object.ToString()".
                string on = TypeNames.Of(metadata, metadata.GetMemberReference((MemberReferenceHandle)tokens[i]).Parent);
                if (on == "Object" && i > 0)
                    on = TypeNames.Of(metadata, tokens[i - 1]);
                if (IsSensitive(on))
                    found.Add(on);
            }
        }

        return found;
    }

    private static bool IsSensitive(string type) => Sensitive.Contains(type.TrimEnd('?'));

    private static bool IsCall(MetadataReader metadata, EntityHandle token, string? type, string method, out int parameters)
    {
        parameters = 0;
        if (token.Kind != HandleKind.MemberReference)
            return false;
        MemberReference member = metadata.GetMemberReference((MemberReferenceHandle)token);
        if (metadata.GetString(member.Name) != method || member.GetKind() != MemberReferenceKind.Method || (type is not null && TypeNames.Of(metadata, member.Parent) != type))
            return false;
        parameters = member.DecodeMethodSignature(TypeNames.Instance, null).ParameterTypes.Length;
        return true;
    }
}
