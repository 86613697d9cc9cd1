namespace Generation.Datasets;

/// <summary>Shows pictures and clips that are on the disk as one page: what a training made after each epoch, or prompts beside each other.</summary>
/// <example>
/// <code>
/// var content = new ContactSheetContent
/// {
///     Title = "inkcat",
///     Columns = ["inkcat at night", "inkcat asleep"],
///     Rows = [new ContactSheetRow { Title = "Epoch 1", Files = ["out/inkcat-1.safetensors"], Cells = ["out/1-night.png", "out/1-asleep.png"] }],
/// };
/// await ContactSheet.WriteHtmlAsync("out/index.html", content);
/// </code>
/// </example>
public static class ContactSheet
{
    /// <summary>
    /// Writes an HTML page of one file: small pictures are inside it, and each is a link to its file where that is below the page's folder, so that the folder can be moved as a whole and the page alone. There are no scripts
    /// and no addresses in it. A file that is missing or damaged is shown as such. Pictures are decoded one at a time within a bounded memory; a very large one is shown in gray or by its name.
    /// </summary>
    /// <param name="path">Where it goes, in a folder that exists; an existing file is replaced when the page is whole.</param>
    /// <param name="content">What it shows. Paths in it are, where they are not full, relative to the current folder, not to the page.</param>
    /// <param name="cancellationToken">Cancels writing; nothing stays, and an existing file stays as it is.</param>
    /// <exception cref="ArgumentException">A row has more cells than there are columns.</exception>
    /// <exception cref="IOException">The page cannot be written.</exception>
    public static Task WriteHtmlAsync(string path, ContactSheetContent content, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(content);
        content.Check();
        string page = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(page) ?? throw new ArgumentException("The path is that of a folder.", nameof(path));
        return WholeFile.WriteAsync(page, stream => ContactSheetPage.WriteAsync(stream, folder, content, cancellationToken));
    }
}
