using System.Text.Json.Serialization;

namespace StudioWeb;

/// <summary>What is said to the page and read from it, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StudioView))]
[JsonSerializable(typeof(FormView))]
[JsonSerializable(typeof(Draft))]
[JsonSerializable(typeof(CheckView))]
[JsonSerializable(typeof(PriceView))]
[JsonSerializable(typeof(WorksView))]
[JsonSerializable(typeof(Change))]
[JsonSerializable(typeof(UploadView))]
[JsonSerializable(typeof(ProblemView))]
internal sealed partial class StudioJson : JsonSerializerContext;

/// <summary>What the page needs first.</summary>
internal sealed record StudioView(string Service, bool IsSimulator, BudgetView Budget, IReadOnlyList<KindView> Kinds);

/// <summary>What a check of a form says: what is wrong, and what it would cost by documented rates, where they are known.</summary>
internal sealed record CheckView(bool IsValid, IReadOnlyList<IssueView> Issues, decimal? Estimate, bool IsCertain, IReadOnlyList<string> Lines);

/// <summary>The service's own price; null where it names none.</summary>
internal sealed record PriceView(decimal? Total, bool IsAffordable);

/// <summary>Where an uploaded file is.</summary>
internal sealed record UploadView(string Address);
