namespace Generation.Datasets;

/// <summary>What a <see cref="ContactSheet"/> shows: a grid of pictures and clips, for example epochs down and sample prompts across.</summary>
/// <remarks>Texts may come from anywhere: they are escaped, and line breaks in them become spaces. Two of them are equal when they have the same lists, not lists of the same values.</remarks>
public sealed record ContactSheetContent
{
    /// <summary>What the page is called.</summary>
    public required string Title { get; init; }

    /// <summary>What is said below the title, for example the base model and the price; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The heads of the columns, for example the prompts of the samples. A long one is shown shortened, with the whole of it to open. When empty, the columns have no heads and there are as many as the longest row has cells.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<ContactSheetRow> Rows { get; init; }

    /// <summary>The title and the size of the grid.</summary>
    public override string ToString() => FormattableString.Invariant($"{Title}: {Rows.Count} rows, {Width} columns");

    internal int Width => Columns.Count > 0 ? Columns.Count : Rows.Select(r => r.Cells.Count).DefaultIfEmpty().Max();

    internal void Check()
    {
        if (Columns.Count > 0 && Rows.FirstOrDefault(r => r.Cells.Count > Columns.Count) is { } row)
            throw new ArgumentException(IssueList.Line(FormattableString.Invariant($"Row {row.Title} has {row.Cells.Count} cells; there are {Columns.Count} columns.")));
    }
}

/// <summary>A row of a <see cref="ContactSheet"/>, for example an epoch.</summary>
/// <remarks>Two of them are equal when they have the same lists, not lists of the same values.</remarks>
public sealed record ContactSheetRow
{
    /// <summary>What the row is called, for example <c>Epoch 3</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What is said of it, for example the loss; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Paths of files that belong to the row, for example the model: each is a link where it is below the page's folder, otherwise its name.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Paths of pictures and clips, one for each column; null for nothing. Where there are fewer than columns, the rest is empty.</summary>
    public IReadOnlyList<string?> Cells { get; init; } = [];

    /// <summary>The title and the number of cells that have something.</summary>
    public override string ToString() => FormattableString.Invariant($"{Title}: {Cells.Count(c => c is not null)} cells");
}
