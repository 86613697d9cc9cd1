namespace Civitai.Orchestration.AspNetCore;

/// <summary>The last texts that were added; the oldest is forgotten for each that comes beyond the capacity.</summary>
internal sealed class RecentTexts(int capacity)
{
    private readonly object _gate = new();
    private readonly Dictionary<string, LinkedListNode<string>> _places = new(StringComparer.Ordinal);
    private readonly LinkedList<string> _order = new();

    /// <summary>Adds a text; false where it is there already.</summary>
    public bool Add(string text)
    {
        lock (_gate)
        {
            if (_places.ContainsKey(text))
                return false;
            _places.Add(text, _order.AddLast(text));
            if (_order.Count > capacity)
                Forget(_order.First!); // there is one at least
            return true;
        }
    }

    public bool Contains(string text)
    {
        lock (_gate)
            return _places.ContainsKey(text);
    }

    /// <summary>Forgets a text before its time.</summary>
    public void Remove(string text)
    {
        lock (_gate)
        {
            if (_places.TryGetValue(text, out LinkedListNode<string>? place))
                Forget(place);
        }
    }

    private void Forget(LinkedListNode<string> place)
    {
        _places.Remove(place.Value);
        _order.Remove(place);
    }
}
