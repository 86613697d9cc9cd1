using System.Xml.Linq;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>What the documentation of a package says of its types.</summary>
internal static class Documentation
{
    /// <summary>The summary and the remarks of a type, in one line.</summary>
    public static string Of(Type type) => string.Join(' ', XDocument.Load(Path.ChangeExtension(type.Assembly.Location, ".xml")).Descendants("member")
        .Where(m => m.Attribute("name")!.Value == $"T:{type.FullName}") // every member element has a name
        .Elements().Where(e => e.Name == "summary" || e.Name == "remarks").Select(e => e.Value));
}
