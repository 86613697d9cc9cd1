namespace Scenario.Training.Tests;

/// <summary>What a whole training is checked for, at both sides of every limit, with path, code and words.</summary>
public sealed class RequestValidationTests
{
    private static readonly ScenarioTrainingRequest Standard = new() { Name = "Inkcat", Type = ScenarioTrainingType.Flux2DevLora, Pictures = Pictures.Many(8) };
    private static readonly ScenarioTrainingRequest Edit = new() { Name = "Snow", Type = ScenarioTrainingType.Flux2DevEditLora, Pictures = Pictures.Pairs(8) };
    private static readonly ScenarioTrainingPair Pair = new() { SourceId = "a", TargetId = "b", Instruction = "c" };

    [Fact]
    public void What_is_within_the_limits_says_nothing()
    {
        Assert.Empty(Standard.Validate().Issues);
        Assert.Empty(Edit.Validate().Issues);
        Assert.Empty((Standard with { Name = new string('n', 64), ShortDescription = new string('d', 185), Pictures = [], AssetIds = [.. Enumerable.Range(1, 15).Select(i => $"a{i}")] }).Validate().Issues);
        Assert.Empty((Edit with { Pictures = [], Pairs = [.. Enumerable.Repeat(Pair, 5)], Parameters = new() { SamplePrompts = ["p"], SampleSourceImages = ["a"] } }).Validate().Issues);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_name_is_required(string? name) =>
        AssertIssue((Standard with { Name = name! }).Validate(), "name", "Name", ValidationCodes.Required, "name is required.");

    [Fact]
    public void A_name_has_at_most_64_characters() =>
        AssertIssue((Standard with { Name = new string('n', 65) }).Validate(), "name", "Name", ValidationCodes.Length, "name has 65 characters; it must have at most 64.");

    [Fact]
    public void A_description_leaves_room_for_the_key() =>
        AssertIssue(
            (Standard with { ShortDescription = new string('d', 186) }).Validate(), "shortDescription", "ShortDescription", ValidationCodes.Length,
            "shortDescription has 186 characters; with room for the key it must have at most 185.");

    [Fact]
    public void A_type_that_is_not_known_still_needs_something_to_learn_from()
    {
        var request = new ScenarioTrainingRequest { Name = "n", Type = new("hunyuan-4-lora") };

        ValidationResult nothing = request.Validate();
        ValidationResult something = (request with { AssetIds = ["a"] }).Validate();

        AssertIssue(nothing.Errors, "images", "Images", ValidationCodes.Required, "There is nothing to learn from.");
        Assert.Equal("type", Assert.Single(nothing.Warnings).Path);
        Assert.True(something.IsValid);
        Assert.Equal("type", Assert.Single(something.Issues).Path);
    }

    [Fact]
    public void Parameters_are_checked_below_their_own_path()
    {
        ValidationIssue issue = Assert.Single((Standard with { Parameters = new() { Epochs = 101 } }).Validate().Issues);

        Assert.Equal(("parameters.nbEpochs", "Parameters.Epochs", ValidationCodes.OutOfRange), (issue.Path, issue.MemberPath, issue.Code));
        Assert.Equal("parameters.rank", Assert.Single((Standard with { Type = new("hunyuan-4-lora"), Parameters = new() { Rank = 1 } }).Validate().Errors).Path);
    }

    [Fact]
    public void What_comes_after_the_parameters_is_not_below_them()
    {
        ValidationResult result = (Edit with { Pictures = [], Pairs = [Pair, Pair with { SourceId = null }, Pair, Pair, Pair with { Instruction = "" }], Parameters = new() { Epochs = 0 } }).Validate();

        Assert.Equal(["pairs[1].sourceId", "pairs[4].instruction", "parameters.nbEpochs"], result.Issues.Select(i => i.Path));
        Assert.Equal(["Pairs[1].SourceId", "Pairs[4].Instruction", "Parameters.Epochs"], result.Issues.Select(i => i.MemberPath));
    }

    [Fact]
    public void A_pair_that_is_null_has_nothing_of_what_is_required() =>
        Assert.Equal(
            ["pairs[2].sourceId", "pairs[2].targetId", "pairs[2].instruction"],
            (Edit with { Pictures = [], Pairs = [Pair, Pair, null!, Pair, Pair] }).Validate().Issues.Select(i => i.Path));

    [Theory]
    [InlineData(1, "pairs has 1 items; flux.2-dev-edit-lora takes 2 to 50.", ValidationCodes.Length, false)]
    [InlineData(2, "pairs has 2 items; 5 to 15 are advised.", ValidationCodes.NotRecommended, true)]
    [InlineData(4, "pairs has 4 items; 5 to 15 are advised.", ValidationCodes.NotRecommended, true)]
    [InlineData(16, "pairs has 16 items; 5 to 15 are advised.", ValidationCodes.NotRecommended, true)]
    [InlineData(50, "pairs has 50 items; 5 to 15 are advised.", ValidationCodes.NotRecommended, true)]
    [InlineData(51, "pairs has 51 items; flux.2-dev-edit-lora takes 2 to 50.", ValidationCodes.Length, false)]
    public void Pairs_are_counted_whether_they_are_pictures_or_assets(int count, string message, string code, bool isValid)
    {
        foreach (ScenarioTrainingRequest request in new[] { Edit with { Pictures = Pictures.Pairs(count) }, Edit with { Pictures = [], Pairs = [.. Enumerable.Repeat(Pair, count)] } })
        {
            ValidationResult result = request.Validate();
            AssertIssue(result.Issues, "pairs", "Pairs", code, message, isValid ? ValidationSeverity.Warning : ValidationSeverity.Error);
            Assert.Equal(isValid, result.IsValid);
        }
    }

    [Theory]
    [InlineData(0, "images has 0 items; flux.2-dev-lora takes 1 to 50.", ValidationCodes.Length)]
    [InlineData(1, "images has 1 items; 5 to 15 are advised.", ValidationCodes.NotRecommended)]
    [InlineData(4, "images has 4 items; 5 to 15 are advised.", ValidationCodes.NotRecommended)]
    [InlineData(5, null, null)]
    [InlineData(15, null, null)]
    [InlineData(16, "images has 16 items; 5 to 15 are advised.", ValidationCodes.NotRecommended)]
    [InlineData(50, "images has 50 items; 5 to 15 are advised.", ValidationCodes.NotRecommended)]
    [InlineData(51, "images has 51 items; flux.2-dev-lora takes 1 to 50.", ValidationCodes.Length)]
    public void Images_are_counted_at_both_sides_of_what_is_taken_and_advised(int count, string? message, string? code)
    {
        ValidationIssue? issue = ScenarioTypes.Find(ScenarioTrainingType.Flux2DevLora)!.ValidateCount(count).Issues.SingleOrDefault();

        Assert.Equal((message, code, message is null ? null : "images"), (issue?.Message, issue?.Code, issue?.Path));
    }

    [Fact]
    public void Pictures_fit_the_type()
    {
        TrainingPicture one = Pictures.One;
        TrainingPicture pair = Pictures.Pairs(1)[0];
        var captioned = TrainingPicture.FromBytes("c.png", new byte[1], "a cat");

        AssertIssue((Standard with { Pictures = [.. Pictures.Many(6), null!] }).Validate(), "pictures[6]", "Pictures[6]", ValidationCodes.Required, "pictures[6] is null.");
        AssertIssue((Standard with { Pictures = [.. Pictures.Many(6), pair] }).Validate(), "pictures[6]", "Pictures[6]", ValidationCodes.NotAllowed, "pictures[6] is a pair; flux.2-dev-lora learns from images.");
        AssertIssue(
            (Edit with { Pictures = [.. Pictures.Pairs(6), one] }).Validate(), "pictures[6]", "Pictures[6]", ValidationCodes.Required,
            "pictures[6] has no picture before the change or no instruction; flux.2-dev-edit-lora learns from pairs.");
        AssertIssue(
            (Standard with { Pictures = [captioned, .. Pictures.Many(6)] }).Validate().Issues, "pictures[0]", "Pictures[0]", ValidationCodes.Ignored,
            "pictures[0] has a caption, which is not sent; training reads the description of the asset, else the service's own caption.", ValidationSeverity.Warning);
    }

    [Fact]
    public void Pairs_are_for_types_that_edit_and_assets_for_the_others()
    {
        AssertIssue((Standard with { Pairs = [new()] }).Validate(), "pairs", "Pairs", ValidationCodes.NotAllowed, "pairs are for types that learn to edit; flux.2-dev-lora learns from images.");
        AssertIssue((Edit with { AssetIds = ["a"] }).Validate(), "assetIds", "AssetIds", ValidationCodes.NotAllowed, "assetIds are for types that learn from images; flux.2-dev-edit-lora learns from pairs.");
    }

    [Theory]
    [InlineData("flux.2-dev-lora")]
    [InlineData("hunyuan-4-lora")]
    public void Assets_differ_and_none_is_empty(string type)
    {
        ScenarioTrainingRequest request = Standard with { Type = new(type), Pictures = [] };

        AssertIssue((request with { AssetIds = ["a", "b", "c", "d", "a"] }).Validate().Errors, "assetIds", "AssetIds", ValidationCodes.Conflict, "assetIds repeats an item; all must differ.");
        AssertIssue((request with { AssetIds = ["a", "b", " ", "d", "e"] }).Validate().Errors, "assetIds", "AssetIds", ValidationCodes.Required, "assetIds holds an empty item.");
    }

    [Theory]
    [InlineData("flux.2-dev-edit-lora", "flux.2-dev-edit-lora, 3 pairs")]
    [InlineData("qwen-image-edit-2511-lora", "qwen-image-edit-2511-lora, 3 pairs")]
    [InlineData("flux.2-dev-lora", "flux.2-dev-lora, 3 images")]
    public void Text_is_the_type_and_how_much_there_is(string type, string text) =>
        Assert.Equal(text, new ScenarioTrainingRequest { Name = "secret", Type = new(type), Pictures = Pictures.Many(1), AssetIds = ["a"], Pairs = [Pair] }.ToString());

    [Fact]
    public async Task Pairs_alone_are_checked_before_they_are_sent()
    {
        using var client = new ScenarioClient("key", "secret", options: new ScenarioClientOptions { BaseAddress = new Uri("http://127.0.0.1:1") });

        ValidationResult holes = await RefusedAsync([Pair, null!, Pair with { TargetId = null }]);
        ValidationResult many = await RefusedAsync([.. Enumerable.Repeat(Pair, 51)]);

        Assert.Equal(["pairs[1]", "pairs[2].targetId"], holes.Issues.Select(i => i.Path));
        Assert.Equal(("pairs[1] is null; it must be an object.", ValidationCodes.Required, "Pairs[2].TargetId"), (holes.Issues[0].Message, holes.Issues[0].Code, holes.Issues[1].MemberPath));
        AssertIssue(many, "pairs", "Pairs", ValidationCodes.Length, "pairs has 51 items; it must have 2 to 50.");

        async Task<ValidationResult> RefusedAsync(IReadOnlyList<ScenarioTrainingPair> pairs) =>
            (await Assert.ThrowsAsync<ScenarioValidationException>(() => client.ReplaceTrainingPairsAsync("m", pairs, TestContext.Current.CancellationToken))).Result;
    }

    [Fact]
    public async Task A_model_s_description_has_at_most_256_characters()
    {
        using var client = new ScenarioClient("key", "secret", options: new ScenarioClientOptions { BaseAddress = new Uri("http://127.0.0.1:1") });

        var refused = await Assert.ThrowsAsync<ScenarioValidationException>(() => client.CreateModelAsync("n", ScenarioTrainingType.ZImageLora, new string('d', 257), TestContext.Current.CancellationToken));

        AssertIssue(refused.Result, "shortDescription", "ShortDescription", ValidationCodes.Length, "shortDescription has 257 characters; it must have at most 256.");
    }

    [Theory]
    [InlineData("flux.2-klein-base-4b", ValidationSeverity.Warning, ValidationCodes.Ambiguous, "A LoRA of flux.2-klein-4b-lora is documented for flux.2-klein-4b; whether it works with flux.2-klein-base-4b of the same family is not.")]
    [InlineData("brand-new", ValidationSeverity.Warning, ValidationCodes.UnknownKind, "brand-new is no inference model that this version of the library knows; a LoRA of flux.2-klein-4b-lora is documented for flux.2-klein-4b.")]
    [InlineData("qwen-image", ValidationSeverity.Error, ValidationCodes.WrongResource, "A LoRA of flux.2-klein-4b-lora works with flux.2-klein-4b only, not with qwen-image.")]
    public void A_lora_outside_its_model_is_told_with_what_fits(string model, ValidationSeverity severity, string code, string message) =>
        AssertIssue(ScenarioTypes.Find(ScenarioTrainingType.Flux2Klein4BLora)!.ValidateInference(new(model)).Issues, "modelId", "ModelId", code, message, severity);

    [Fact]
    public void What_fits_is_a_list() =>
        Assert.Contains(" zimage, zimage-turbo only", Assert.Single(ScenarioTypes.Find(ScenarioTrainingType.ZImageLora)!.ValidateInference(ScenarioInferenceModel.QwenImage).Issues).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 1, "sampleSourceImages has 1 items and samplePrompts 0; there must be as many of one as of the other.")]
    [InlineData(3, 2, "sampleSourceImages has 2 items and samplePrompts 3; there must be as many of one as of the other.")]
    [InlineData(-1, 2, "sampleSourceImages has 2 items and samplePrompts 0; there must be as many of one as of the other.")]
    [InlineData(-1, 0, null)]
    [InlineData(2, 2, null)]
    public void Sample_sources_and_prompts_are_as_many(int prompts, int sources, string? message)
    {
        var parameters = new ScenarioTrainingParameters
        {
            SamplePrompts = prompts < 0 ? null : [.. Enumerable.Repeat("p", prompts)],
            SampleSourceImages = [.. Enumerable.Repeat("a", sources)],
        };

        Assert.Equal(message, parameters.Validate(ScenarioTrainingType.Flux2DevEditLora).Issues.SingleOrDefault()?.Message);
    }

    private static void AssertIssue(ValidationResult result, string path, string member, string code, string message)
    {
        AssertIssue(result.Issues, path, member, code, message);
        Assert.False(result.IsValid);
    }

    private static void AssertIssue(IEnumerable<ValidationIssue> issues, string path, string member, string code, string message, ValidationSeverity severity = ValidationSeverity.Error)
    {
        ValidationIssue issue = Assert.Single(issues);
        Assert.Equal((path, member, code, message, severity), (issue.Path, issue.MemberPath, issue.Code, issue.Message, issue.Severity));
        Assert.NotEmpty(issue.Source!);
    }
}
