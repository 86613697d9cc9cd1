namespace Generation.Tables;

/// <summary>Rows that share parameters: what siblings have in common is stated once, and a row states what differs.</summary>
internal static class ParameterList
{
    /// <summary>
    /// The shared parameters with those of a row: one of a shared name replaces it, another one is put where <see cref="Parameter.After"/> says.
    /// </summary>
    internal static IReadOnlyList<Parameter> With(this IReadOnlyList<Parameter> shared, params ReadOnlySpan<Parameter> own)
    {
        List<Parameter> all = [.. shared];
        foreach (Parameter parameter in own)
        {
            int place = all.FindIndex(p => p.Name == parameter.Name);
            if (place >= 0)
                all[place] = parameter;
            else
                all.Insert(parameter.After is { } before ? all.FindIndex(p => p.Name == before) + 1 : all.Count, parameter);
        }

        return all;
    }
}
