using System.Text;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>Writes how a row reads and replaces a member.</summary>
internal static class AccessorWriter
{
    public static void Write(StringBuilder code, string indent, string record, Member member, string summary)
    {
        string type = member.Kind.RowType;
        code.AppendLine($"{indent}internal static readonly Member<{type}> {member.Name} = new Member<{record}, {type}>(");
        code.AppendLine($"{indent}    {CSharp.Literal(member.Wire)}, {CSharp.Literal(member.Name)}, {CSharp.Literal(summary)}, i => {Get(member)}, (i, v) => i with {{ {member.Name} = {Set(member)} }});");
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
