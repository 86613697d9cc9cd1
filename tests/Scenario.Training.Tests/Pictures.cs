namespace Scenario.Training.Tests;

/// <summary>Pictures of a few bytes: what is in them does not matter here.</summary>
internal static class Pictures
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    public static TrainingPicture One => TrainingPicture.FromBytes("one.png", Png);

    public static IReadOnlyList<TrainingPicture> Many(int count) => [.. Enumerable.Range(1, count).Select(i => TrainingPicture.FromBytes($"image-{i:00}.png", Png))];

    public static IReadOnlyList<TrainingPicture> Pairs(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new { i, before = TrainingPicture.FromBytes($"before-{i}.png", Png) }).Select(p => TrainingPicture.FromBytes($"after-{p.i}.png", Png).After(p.before, "make it snow"))];
}
