using System.Reflection;
using PublicApiGenerator;

namespace Civitai.Orchestration.Tests.Api;

/// <summary>
/// The public surface of an assembly as C#, with attributes and interfaces, kept in docs/api for each target framework: a change of it shows in the review. With <c>CIVITAI_WRITE_API=1</c> the listing is written anew.
/// </summary>
internal static class ApiListing
{
#if NET10_0_OR_GREATER
    private const string Framework = "net10.0";
#else
    private const string Framework = "net8.0";
#endif

    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [], // System.Text.Json's converters are part of the promise
        ExcludeAttributes =
        [
            "System.Diagnostics.DebuggerDisplayAttribute",
            "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute", // how the compiler makes it, numbers included
            "System.Text.Json.Serialization.JsonPropertyOrderAttribute",
        ],
    };

    /// <summary>Asserts that the surface is the listed one.</summary>
    public static void AssertListed(Assembly assembly)
    {
        string path = Path.Combine(RepositoryFolder.Root, "docs", "api", $"{assembly.GetName().Name}.{Framework}.txt");
        string listing = assembly.GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("CIVITAI_WRITE_API") == "1")
            File.WriteAllText(path, listing);

        string[] listed = File.Exists(path) ? File.ReadAllLines(path) : [];
        string[] actual = listing.TrimEnd().Split('\n');
        int at = actual.Zip(listed).TakeWhile(p => p.First == p.Second).Count();
        Assert.True(
            actual.Length == listed.Length && at == actual.Length,
            $"The public surface differs from docs/api/{Path.GetFileName(path)} at line {at + 1}; write it anew with CIVITAI_WRITE_API=1 if the change is meant:\n"
                + $"- {string.Join("\n- ", listed.Skip(at).Take(8))}\n+ {string.Join("\n+ ", actual.Skip(at).Take(8))}");
    }
}
