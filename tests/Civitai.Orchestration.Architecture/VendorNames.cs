using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text;

namespace Civitai.Orchestration.Architecture;

/// <summary>Looks for names of vendors in what a compiled assembly says: identifiers, texts, UTF-8 constants and arguments of attributes. What the build writes on the assembly itself is left out.</summary>
internal static class VendorNames
{
    private static readonly string[] Names = ["civitai", "buzz", "scenario"];

    public static IReadOnlyList<string> In(CompiledAssembly assembly)
    {
        MetadataReader metadata = assembly.Metadata;
        var said = new List<string>();
        for (StringHandle text = MetadataTokens.StringHandle(0); !text.IsNil || said.Count == 0; text = metadata.GetNextHandle(text))
            said.Add(metadata.GetString(text));
        for (UserStringHandle text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = metadata.GetNextHandle(text))
            said.Add(metadata.GetUserString(text));
        foreach (FieldDefinitionHandle field in metadata.FieldDefinitions)
            said.Add(Encoding.Latin1.GetString(assembly.ConstantData(metadata.GetFieldDefinition(field))));
        foreach (CustomAttributeHandle handle in metadata.CustomAttributes)
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Parent.Kind != HandleKind.AssemblyDefinition)
                said.Add(Encoding.UTF8.GetString(metadata.GetBlobBytes(attribute.Value)));
        }

        return [.. said.Where(t => Names.Any(n => t.Contains(n, StringComparison.OrdinalIgnoreCase))).Distinct().Order(StringComparer.Ordinal)];
    }
}
