using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>The public types of the shared frameworks that the tests run on, read from their metadata.</summary>
internal static class PlatformTypes
{
    /// <summary>The types of some namespaces, by name.</summary>
    public static Dictionary<string, string> In(params IReadOnlyCollection<string> namespaces)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!; // every host of .NET sets it
        foreach (string path in platform.Split(Path.PathSeparator).Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p).StartsWith("Microsoft.", StringComparison.Ordinal)))
        {
            using var file = new PEReader(File.OpenRead(path));
            if (!file.HasMetadata)
                continue;
            MetadataReader reader = file.GetMetadataReader();
            foreach (TypeDefinition type in reader.TypeDefinitions.Select(reader.GetTypeDefinition).Where(t => (t.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public))
            {
                if (reader.GetString(type.Namespace) is var space && namespaces.Contains(space))
                    found.TryAdd(reader.GetString(type.Name), space);
            }
        }

        return found;
    }
}
