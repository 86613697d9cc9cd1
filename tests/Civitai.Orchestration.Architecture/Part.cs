namespace Civitai.Orchestration.Architecture;

/// <summary>A part of the house: an assembly and a folder of its sources; <c>""</c> is the project's own folder.</summary>
internal sealed record Part(string Assembly, string Folder)
{
    public override string ToString() => Folder.Length == 0 ? $"{Assembly}/" : $"{Assembly}/{Folder}";
}
