using System.Text;

namespace Generation.Tables;

/// <summary>Paths in the spelling of C#.</summary>
internal static class MemberNames
{
    /// <summary>A JSON path with every member in Pascal case. Members that are named otherwise in C# need their record's definition.</summary>
    internal static string Pascal(string path)
    {
        var text = new StringBuilder(path.Length);
        bool isStart = true;
        bool isKey = false;
        foreach (char c in path)
        {
            if (c == '\'')
                isKey = !isKey;
            if (c == '$' && isStart)
                continue;
            text.Append(isStart && !isKey ? char.ToUpperInvariant(c) : c);
            isStart = c == '.' && !isKey;
        }

        return text.ToString();
    }
}
