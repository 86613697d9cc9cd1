using System.Globalization;
using System.Text;

namespace Generation.Http;

/// <summary>Builds the query of an address; what is null is left out.</summary>
internal sealed class QueryText
{
    private readonly StringBuilder _text = new();

    public QueryText Add(string name, string? value)
    {
        if (value is not null)
            _text.Append(_text.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        return this;
    }

    public QueryText Add(string name, int? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public QueryText Add(string name, DateTimeOffset? value) => Add(name, value?.ToString("O", CultureInfo.InvariantCulture));

    public QueryText Add(string name, bool? value) => Add(name, value is { } flag ? flag ? "true" : "false" : null);

    public QueryText AddEach(string name, IEnumerable<string>? values)
    {
        foreach (string value in values ?? [])
            Add(name, value);
        return this;
    }

    public override string ToString() => _text.ToString();
}
