using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Civitai.Orchestration.Architecture;

/// <summary>One of our assemblies with its symbols, which say in which folder each type was written.</summary>
internal sealed class CompiledAssembly : IDisposable
{
    // Kind of the symbols' record that names the files of a type without code: an enum, an interface.
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    private readonly PEReader _image;
    private readonly MetadataReaderProvider _symbols;
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    private readonly string _sources;

    /// <param name="name">The assembly's name, which is its project's.</param>
    /// <param name="sources">The folder of the repository that holds the project.</param>
    public CompiledAssembly(string name, string sources = "src")
    {
        Name = name;
        _sources = $"/{sources}/{name}/";
        string path = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        _image = new PEReader(File.OpenRead(path));
        _symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(path, ".pdb")));
        Metadata = _image.GetMetadataReader();
        foreach (TypeDefinitionHandle handle in Metadata.TypeDefinitions)
        {
            if (FolderOf(handle) is { } folder)
                _folders.TryAdd(OutermostName(handle), folder);
        }
    }

    public string Name { get; }

    public MetadataReader Metadata { get; }

    /// <summary>Outermost types by full name, with the folder of their source below the project; <c>""</c> is the project's own folder.</summary>
    public IReadOnlyDictionary<string, string> Folders => _folders;

    public MethodBodyBlock? Body(MethodDefinition method) => method.RelativeVirtualAddress == 0 ? null : _image.GetMethodBody(method.RelativeVirtualAddress);

    /// <summary>The data of a field that the compiler made for a constant, such as a UTF-8 literal.</summary>
    public ReadOnlySpan<byte> ConstantData(FieldDefinition field)
    {
        int address = field.GetRelativeVirtualAddress();
        if (address == 0)
            return [];
        BlobReader signature = Metadata.GetBlobReader(field.Signature);
        signature.ReadSignatureHeader();
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.TypeHandle || signature.ReadTypeHandle() is not { Kind: HandleKind.TypeDefinition } type)
            return [];
        int size = Metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetLayout().Size;
        return _image.GetSectionData(address).GetContent(0, size).AsSpan();
    }

    public string OutermostName(TypeDefinitionHandle handle)
    {
        TypeDefinition type = Metadata.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
            type = Metadata.GetTypeDefinition(type.GetDeclaringType());
        return FullName(Metadata.GetString(type.Namespace), Metadata.GetString(type.Name));
    }

    public static string FullName(string space, string name) => space.Length == 0 ? name : space + "." + name;

    public void Dispose()
    {
        _symbols.Dispose();
        _image.Dispose();
    }

    private string? FolderOf(TypeDefinitionHandle handle)
    {
        MetadataReader symbols = _symbols.GetMetadataReader();
        IEnumerable<DocumentHandle> documents = Metadata.GetTypeDefinition(handle).GetMethods()
            .Select(m => symbols.GetMethodDebugInformation(m.ToDebugInformationHandle()))
            .SelectMany(m => m.Document.IsNil ? m.SequencePointsBlob.IsNil ? [] : m.GetSequencePoints().Select(p => p.Document) : [m.Document]);
        foreach (CustomDebugInformationHandle custom in symbols.GetCustomDebugInformation(handle))
        {
            CustomDebugInformation information = symbols.GetCustomDebugInformation(custom);
            if (symbols.GetGuid(information.Kind) == TypeDefinitionDocuments)
                documents = documents.Concat(ReadDocuments(symbols.GetBlobReader(information.Value)));
        }

        return documents.Select(d => FolderIn(symbols.GetString(symbols.GetDocument(d).Name).Replace('\\', '/'))).FirstOrDefault(f => f is not null);
    }

    private static List<DocumentHandle> ReadDocuments(BlobReader blob)
    {
        var found = new List<DocumentHandle>();
        while (blob.RemainingBytes > 0)
            found.Add(MetadataTokens.DocumentHandle(blob.ReadCompressedInteger()));
        return found;
    }

    // "…/src/Generation.Core/Http/Deadline.cs" is "Http"; what a source generator made has no folder.
    private string? FolderIn(string document)
    {
        int at = document.LastIndexOf(_sources, StringComparison.Ordinal);
        if (at < 0)
            return null;
        string inside = document[(at + _sources.Length)..];
        return inside.StartsWith("obj/", StringComparison.Ordinal) || inside.Contains(".g.cs", StringComparison.Ordinal) ? null : Path.GetDirectoryName(inside)!.Replace('\\', '/');
    }
}
