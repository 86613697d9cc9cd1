namespace Generation.Tables;

/// <summary>
/// Marks a record that shows the service's defaults, so that it is not sent by mistake. Carried along by <c>with</c>; no part of JSON, and none of equality:
/// two records with the same
/// values are equal whether one of them is a view or not.
/// </summary>
internal readonly struct ViewMark : IEquatable<ViewMark>
{
    private ViewMark(bool isView) => IsView = isView;

    public static ViewMark View { get; } = new(true);

    public bool IsView { get; }

    public bool Equals(ViewMark other) => true;

    public override bool Equals(object? obj) => obj is ViewMark;

    public override int GetHashCode() => 0;
}
