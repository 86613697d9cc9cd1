using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Civitai.Orchestration.Architecture;

/// <summary>Finds every type that an assembly's types name: bases, constraints, signatures, attributes with their arguments, locals and each instruction of each body.</summary>
internal sealed class UseReader
{
    private readonly CompiledAssembly _assembly;
    private readonly MetadataReader _metadata;
    private readonly NameProvider _names;
    private readonly HashSet<TypeUse> _uses = [];
    private string _from = "";

    private UseReader(CompiledAssembly assembly)
    {
        _assembly = assembly;
        _metadata = assembly.Metadata;
        _names = new NameProvider(this);
    }

    public static IReadOnlyCollection<TypeUse> Read(CompiledAssembly assembly)
    {
        var reader = new UseReader(assembly);
        foreach (TypeDefinitionHandle handle in assembly.Metadata.TypeDefinitions)
            reader.ReadType(handle);
        return reader._uses;
    }

    private void ReadType(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _metadata.GetTypeDefinition(handle);
        _from = _assembly.OutermostName(handle);
        Add(type.BaseType);
        foreach (InterfaceImplementationHandle implementation in type.GetInterfaceImplementations())
            Add(_metadata.GetInterfaceImplementation(implementation).Interface);
        ReadGenerics(type.GetGenericParameters());
        ReadAttributes(type.GetCustomAttributes());
        foreach (FieldDefinitionHandle field in type.GetFields())
        {
            FieldDefinition definition = _metadata.GetFieldDefinition(field);
            definition.DecodeSignature(_names, null);
            ReadAttributes(definition.GetCustomAttributes());
        }

        foreach (PropertyDefinitionHandle property in type.GetProperties())
            ReadAttributes(_metadata.GetPropertyDefinition(property).GetCustomAttributes());
        foreach (EventDefinitionHandle @event in type.GetEvents())
            Add(_metadata.GetEventDefinition(@event).Type);
        foreach (MethodDefinitionHandle method in type.GetMethods())
            ReadMethod(_metadata.GetMethodDefinition(method));
    }

    private void ReadMethod(MethodDefinition method)
    {
        method.DecodeSignature(_names, null);
        ReadGenerics(method.GetGenericParameters());
        ReadAttributes(method.GetCustomAttributes());
        foreach (ParameterHandle parameter in method.GetParameters())
            ReadAttributes(_metadata.GetParameter(parameter).GetCustomAttributes());
        if (_assembly.Body(method) is not { } body)
            return;
        if (!body.LocalSignature.IsNil)
            _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_names, null);
        foreach (ExceptionRegion region in body.ExceptionRegions)
            Add(region.CatchType);
        ReadCode(body.GetILReader());
    }

    private void ReadCode(BlobReader code)
    {
        foreach (EntityHandle token in IlTokens.In(code))
            Add(token);
    }

    private void ReadGenerics(GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameterHandle parameter in parameters)
        {
            foreach (GenericParameterConstraintHandle constraint in _metadata.GetGenericParameter(parameter).GetConstraints())
                Add(_metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void ReadAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttributeHandle handle in attributes)
        {
            CustomAttribute attribute = _metadata.GetCustomAttribute(handle);
            Add(attribute.Constructor);
            attribute.DecodeValue(_names);
        }
    }

    private void Add(EntityHandle handle)
    {
        if (handle.IsNil)
            return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                Found(_assembly.OutermostName((TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                Add((TypeReferenceHandle)handle);
                break;
            case HandleKind.TypeSpecification:
                _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_names, null);
                break;
            case HandleKind.MethodDefinition:
                Add(_metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Add(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Add(_metadata.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification method = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Add(method.Method);
                method.DecodeSignature(_names, null);
                break;
        }
    }

    private void Add(TypeReferenceHandle handle)
    {
        TypeReference type = _metadata.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
            type = _metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        Found(CompiledAssembly.FullName(_metadata.GetString(type.Namespace), _metadata.GetString(type.Name)));
    }

    private void Found(string type)
    {
        if (type != _from && type.Length > 0)
            _uses.Add(new TypeUse(_from, type));
    }

    /// <summary>Decoding a signature is only asked for the types it names; what it makes of them is not needed.</summary>
    private sealed class NameProvider(UseReader reader) : ISignatureTypeProvider<string, object?>, ICustomAttributeTypeProvider<string>
    {
        public string GetTypeFromDefinition(MetadataReader metadata, TypeDefinitionHandle handle, byte rawTypeKind)
        {
            reader.Add(handle);
            return reader._assembly.OutermostName(handle);
        }

        public string GetTypeFromReference(MetadataReader metadata, TypeReferenceHandle handle, byte rawTypeKind)
        {
            reader.Add(handle);
            TypeReference type = metadata.GetTypeReference(handle);
            return CompiledAssembly.FullName(metadata.GetString(type.Namespace), metadata.GetString(type.Name));
        }

        public string GetTypeFromSpecification(MetadataReader metadata, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
        {
            reader.Add(handle);
            return "";
        }

        // "Outer+Inner`1[[Argument, Assembly, Version=1.0.0.0],Argument], Assembly": the outermost names count; what is no type of ours is not looked for later.
        public string GetTypeFromSerializedName(string name)
        {
            foreach (string part in name.Split(['[', ']', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                reader.Found(part.Split('+')[0]);
            return name;
        }

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "";

        public string GetSystemType() => "System.Type";

        public bool IsSystemType(string type) => type == "System.Type";

        // Enums in our attributes are whole numbers of four bytes.
        public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

        public string GetArrayType(string elementType, ArrayShape shape) => "";

        public string GetSZArrayType(string elementType) => elementType;

        public string GetByReferenceType(string elementType) => "";

        public string GetPointerType(string elementType) => "";

        public string GetPinnedType(string elementType) => "";

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => "";

        public string GetFunctionPointerType(MethodSignature<string> signature) => "";

        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => "";

        public string GetGenericMethodParameter(object? genericContext, int index) => "";

        public string GetGenericTypeParameter(object? genericContext, int index) => "";
    }
}
