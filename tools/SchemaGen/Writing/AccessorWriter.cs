using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>Writes how a row reads and replaces a member.</summary>
internal static class AccessorWriter
{
    /// <param name="indent">What further lines begin with.</param>
    /// <param name="record">The record.</param>
    /// <param name="member">The member.</param>
    /// <param name="summary">What it means.</param>
    /// <param name="isInside">Whether the code stands in the record itself, where the member can be named.</param>
    public static string Write(string indent, string record, Member member, string summary, bool isInside)
    {
        string name = isInside ? $"nameof({member.Name})" : CSharp.Literal(member.Name);
        string arguments = $"{CSharp.Literal(member.Wire)}, {name}, {CSharp.Literal(summary)}, i => {Get(member)}, (i, v) => i with {{ {member.Name} = {Set(member)} }})";
        return $"new Member<{record}, {member.Kind.RowType}>({Environment.NewLine}{CSharp.Wrap(indent, arguments, indent)}";
    }

    private static string Get(Member member)
    {
        string value = "i." + member.Name;
        if (!member.IsRequired)
            return value;
        return member.Kind.Shape switch
        {
            Shape.Air => $"AirParameter.Given({value})",
            Shape.Choice => $"Member.Given({value})",
            _ => value,
        };
    }

    private static string Set(Member member)
    {
        if (member.Kind == Kind.Integer)
            return "(int?)v";
        if (!member.IsRequired || !member.Kind.IsPlainWhenRequired)
            return "v";
        return member.Kind.KnowsWhenMissing ? "v ?? default" : "v!";
    }
}
