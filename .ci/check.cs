#:property PublishAot=false
#:property AssemblyName=check
#:property GenerationImplicitUsing=false

// What .ci/run cannot look at with a shell: pictures, safetensors files and packages. Built once and run as
//   dotnet check.dll outputs DIRECTORY
//   dotnet check.dll packages DIRECTORY VERSION
// Prints what it saw; the exit code is the number of complaints.

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

int complaints = 0;

switch (args)
{
    case ["outputs", string directory]:
        CheckOutputs(directory);
        break;
    case ["packages", string directory, string version]:
        CheckPackage(directory, "Generation.Core", version, "buildTransitive/Generation.Core.props");
        CheckPackage(directory, "Civitai.Orchestration", version);
        CheckPackage(directory, "Civitai.Orchestration.Testing", version);
        CheckPackage(directory, "Scenario.Training", version);
        CheckPackage(directory, "Generation.Datasets", version);
        CheckPackage(directory, "Generation.PostgreSql", version);
        CheckPackage(directory, "Civitai.Orchestration.AspNetCore", version);
        CheckTool(directory, "Civitai.Orchestration.Tool", version, "loraforge");
        break;
    default:
        Complain("usage: outputs DIRECTORY | packages DIRECTORY VERSION");
        break;
}

return Math.Min(complaints, 100);

void Complain(string message)
{
    complaints++;
    Console.WriteLine($"complaint: {message}");
}

void CheckOutputs(string directory)
{
    if (!Directory.Exists(directory))
    {
        Complain($"{directory} does not exist");
        return;
    }

    CheckFiles(directory, "*.png", DecodePng);
    CheckFiles(directory, "*.safetensors", ReadSafetensorsHeader);
}

void CheckFiles(string directory, string pattern, Func<byte[], string> read)
{
    string[] files = Directory.GetFiles(directory, pattern, SearchOption.AllDirectories);
    if (files.Length == 0)
    {
        Complain($"no {pattern} under {directory}");
    }

    foreach (string file in files)
    {
        try
        {
            Console.WriteLine($"{file}: {read(File.ReadAllBytes(file))}");
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException or ArgumentException or KeyNotFoundException or InvalidOperationException)
        {
            Complain($"{file}: {exception.Message}");
        }
    }
}

// Signature, chunk lengths and checksums, the header, and every scan line of the image data.
static string DecodePng(byte[] file)
{
    ReadOnlySpan<byte> rest = file;
    Require(rest.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]), "no PNG signature");
    rest = rest[8..];
    int width = 0, height = 0, bitsPerPixel = 0;
    bool ended = false;
    using var compressed = new MemoryStream();
    while (!ended)
    {
        Require(rest.Length >= 12, "the file ends inside a chunk");
        uint length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        Require(length <= rest.Length - 12, "a chunk is longer than the file");
        string type = Encoding.ASCII.GetString(rest.Slice(4, 4));
        ReadOnlySpan<byte> data = rest.Slice(8, (int)length);
        uint checksum = BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + (int)length)..]);
        Require(checksum == Crc32(rest.Slice(4, 4 + (int)length)), $"the checksum of {type} is wrong");
        rest = rest[(12 + (int)length)..];
        switch (type)
        {
            case "IHDR":
                width = BinaryPrimitives.ReadInt32BigEndian(data);
                height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
                int channels = data[9] switch { 0 or 3 => 1, 4 => 2, 2 => 3, 6 => 4, _ => throw new InvalidDataException("unknown colour type") };
                bitsPerPixel = channels * data[8];
                Require(data[12] == 0, "interlaced pictures are not read here");
                break;
            case "IDAT":
                compressed.Write(data);
                break;
            case "IEND":
                ended = true;
                break;
        }
    }

    Require(width > 0 && height > 0, "no picture size");
    compressed.Position = 0;
    using var inflated = new MemoryStream();
    using (var zlib = new ZLibStream(compressed, CompressionMode.Decompress))
    {
        zlib.CopyTo(inflated);
    }

    long line = 1 + (((long)width * bitsPerPixel) + 7) / 8;
    Require(inflated.Length == line * height, $"{inflated.Length} bytes of image data where {line * height} belong");
    byte[] pixels = inflated.ToArray();
    for (long row = 0; row < height; row++)
    {
        Require(pixels[row * line] <= 4, $"row {row} has an unknown filter");
    }

    return $"PNG, {width} x {height}";
}

static string ReadSafetensorsHeader(byte[] file)
{
    Require(file.Length > 8, "too short for a header");
    ulong length = BinaryPrimitives.ReadUInt64LittleEndian(file);
    Require(length <= (ulong)file.Length - 8, "the header is longer than the file");
    using JsonDocument header = JsonDocument.Parse(file.AsMemory(8, (int)length));
    long end = 0;
    int tensors = 0;
    foreach (JsonProperty entry in header.RootElement.EnumerateObject().Where(entry => entry.Name != "__metadata__"))
    {
        tensors++;
        Require(entry.Value.GetProperty("dtype").GetString() is { Length: > 0 }, $"{entry.Name} has no dtype");
        Require(entry.Value.GetProperty("shape").ValueKind == JsonValueKind.Array, $"{entry.Name} has no shape");
        end = Math.Max(end, entry.Value.GetProperty("data_offsets")[1].GetInt64());
    }

    Require(end == file.Length - 8 - (long)length, $"the tensors end at {end}, the data at {file.Length - 8 - (long)length}");
    return $"safetensors, {tensors} tensors";
}

// A tool brings everything that it needs.
void CheckTool(string directory, string id, string version, string command)
{
    string package = Path.Combine(directory, $"{id}.{version}.nupkg");
    if (!File.Exists(package))
    {
        Complain($"{id} {version}: package missing");
        return;
    }

    using ZipArchive archive = ZipFile.OpenRead(package);
    foreach (string name in new[] { $"tools/net10.0/any/{command}.dll", "tools/net10.0/any/DotnetToolSettings.xml", "tools/net10.0/any/Civitai.Orchestration.dll", "tools/net10.0/any/SixLabors.ImageSharp.dll", "README.md" })
    {
        if (archive.GetEntry(name) is null)
        {
            Complain($"{id}: {name} is not in the package");
        }
    }

    using var settings = new StreamReader(archive.GetEntry("tools/net10.0/any/DotnetToolSettings.xml")!.Open());
    if (!settings.ReadToEnd().Contains($"Command Name=\"{command}\"", StringComparison.Ordinal))
    {
        Complain($"{id}: the command is not {command}");
    }

    Console.WriteLine($"{id} {version}: {archive.Entries.Count} entries, {new FileInfo(package).Length / 1024} KiB");
}

void CheckPackage(string directory, string id, string version, params string[] others)
{
    string package = Path.Combine(directory, $"{id}.{version}.nupkg");
    string symbols = Path.Combine(directory, $"{id}.{version}.snupkg");
    if (!File.Exists(package) || !File.Exists(symbols))
    {
        Complain($"{id} {version}: package or symbol package missing");
        return;
    }

    using ZipArchive archive = ZipFile.OpenRead(package);
    HashSet<string> names = [.. archive.Entries.Select(entry => entry.FullName)];
    string[] frameworks = ["net8.0", "net10.0"];
    foreach (string name in frameworks.SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" }).Append("README.md").Concat(others))
    {
        if (!names.Contains(name))
        {
            Complain($"{id}: {name} is not in the package");
        }
    }

    using (var readme = new StreamReader(archive.GetEntry("README.md")!.Open()))
    {
        string text = readme.ReadToEnd();
        foreach (string line in text.Split('\n').Where(line => line.Contains("](", StringComparison.Ordinal) && !line.Contains("](http", StringComparison.Ordinal)))
        {
            Complain($"{id}: README.md has a link into the repository: {line}");
        }

        if (!text.Contains("```csharp\n", StringComparison.Ordinal) || !text.Contains(';', StringComparison.Ordinal))
        {
            Complain($"{id}: README.md is not whole");
        }
    }

    ZipArchiveEntry nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
    using (Stream stream = nuspec.Open())
    {
        XDocument document = XDocument.Load(stream);
        foreach (string required in new[] { "readme", "license", "description" })
        {
            if (!document.Descendants().Any(element => element.Name.LocalName == required && element.Value.Length > 0))
            {
                Complain($"{id}: the manifest has no {required}");
            }
        }

        foreach (XElement dependency in document.Descendants().Where(element => element.Name.LocalName == "dependency"))
        {
            if (dependency.Attribute("id")!.Value.Split('.')[0] is "Civitai" or "Generation" or "Scenario" && dependency.Attribute("version")!.Value != version)
            {
                Complain($"{id}: depends on {dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}, not on {version}");
            }
        }
    }

    using ZipArchive symbolArchive = ZipFile.OpenRead(symbols);
    foreach (string framework in frameworks)
    {
        if (symbolArchive.GetEntry($"lib/{framework}/{id}.pdb") is null)
        {
            Complain($"{id}: no symbols for {framework}");
        }
    }

    Console.WriteLine($"{id} {version}: {names.Count} entries, {new FileInfo(package).Length / 1024} KiB");
}

static void Require(bool condition, string message)
{
    if (!condition)
    {
        throw new InvalidDataException(message);
    }
}

static uint Crc32(ReadOnlySpan<byte> data)
{
    uint crc = uint.MaxValue;
    foreach (byte value in data)
    {
        crc ^= value;
        for (int bit = 0; bit < 8; bit++)
        {
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }
    }

    return ~crc;
}
