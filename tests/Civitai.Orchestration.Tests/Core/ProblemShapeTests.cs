using System.Net;
using System.Text;
using System.Text.Json;
using Civitai.Orchestration.Http;
using Generation.Http;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>The shapes in which a refusal says its reason, one by one, and what the exceptions of files say.</summary>
public sealed class ProblemShapeTests
{
    [Theory]
    [InlineData("detail")]
    [InlineData("message")]
    [InlineData("errorMessage")]
    [InlineData("description")]
    [InlineData("error")]
    public void Reason_is_found_under_each_of_its_names(string name) => Assert.Equal("why", Read($$"""{"other":1,"{{name}}":"why"}""").Detail);

    [Fact]
    public void First_name_that_has_a_reason_says_it() => Assert.Equal("a", Read("""{"error":"e","description":"d","errorMessage":"c","message":"b","detail":"a"}""").Detail);

    [Theory]
    [InlineData("path")]
    [InlineData("field")]
    [InlineData("property")]
    [InlineData("propertyName")]
    [InlineData("pointer")]
    public void Member_at_fault_is_found_under_each_of_its_names(string name)
    {
        IReadOnlyDictionary<string, IReadOnlyList<string>> errors = Read($$"""{"errors":[{"message":"too large","{{name}}":"steps[0].input.width"}]}""").Errors!;

        Assert.Equal(["too large"], errors["steps[0].input.width"]);
    }

    [Fact]
    public void Error_of_no_member_stands_under_no_path() => Assert.Equal(["too large"], Read("""{"errors":["too large"]}""").Errors![""]);

    [Fact]
    public void Problem_says_its_status_and_how_many_paths_have_errors() =>
        Assert.Equal("CivitaiProblem 400, 2 paths with errors", Read("""{"status":400,"title":"Bad Request","errors":{"a":["x"],"b":["y"]}}""").ToString());

    [Theory]
    [InlineData(FileProblem.NoAddress, false, "The blob has neither an address nor an id; read its workflow again.")]
    [InlineData(FileProblem.Withheld, false, "The blob is withheld; its BlockedReason says why.")]
    [InlineData(FileProblem.NotReady, true, "The blob is announced and not made yet; ask again later.")]
    [InlineData(FileProblem.UnsafeAddress, false, "The blob's address, or one that it redirects to, is not https or leads to this machine or a private network; it was not asked.")]
    [InlineData(FileProblem.TooManyRedirects, false, "The blob's address redirects more than five times; read its workflow again.")]
    [InlineData(FileProblem.Empty, false, "The answer holds no bytes in place of the blob; read its workflow again.")]
    [InlineData(FileProblem.WrongContent, false, "A page or an error message came in place of the blob; nothing was saved.")]
    [InlineData(FileProblem.WrongRange, false, "The host answered with another part of the blob than the one that was asked for; nothing was saved.")]
    [InlineData(FileProblem.Incomplete, true, "The blob ends before its own structure does; nothing was saved under its name.")]
    [InlineData(FileProblem.NotWritten, false, "The blob cannot be written where it should go; look at the folder and its permissions.")]
    [InlineData(FileProblem.Changed, true, "The file changed while it was downloaded or uploaded, and what was written or sent cannot be taken back; begin again.")]
    public void Exception_of_a_file_says_what_to_do(FileProblem problem, bool isTransient, string message)
    {
        var e = new BlobContentException(problem, HttpStatusCode.OK);

        Assert.Equal((problem, isTransient, HttpStatusCode.OK, message), (e.Problem, e.IsTransient, e.StatusCode, e.Message));
    }

    [Fact]
    public void Every_problem_of_a_file_has_words_of_its_own() =>
        Assert.Distinct(Enum.GetValues<FileProblem>().Select(p => new BlobContentException(p).Message));

    [Fact]
    public void Strengths_of_LoRAs_are_read_and_written_as_they_stand()
    {
        const string Json = """{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"x","loras":{"urn:air:zimage:lora:civitai:1@2":0.5,"urn:air:zimage:lora:civitai:3@4":-1}}""";

        var input = Assert.IsType<ImageGen.ZImageTurboCreateImageGenInput>(StepInput.Parse("imageGen", Json));

        Assert.Equal([0.5, -1], input.Loras!.Values);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Json), JsonElement.Parse(input.ToJson())));
    }

    [Theory]
    [InlineData("7", "A map of LoRAs to strengths is expected.")]
    [InlineData("""{"urn:air:zimage:lora:civitai:1@2":"much"}""", "The strength of a LoRA is a number.")]
    [InlineData("""{"urn:air:zimage:lora:civitai:1@2":1,"air:zimage:lora:civitai:1@2":2}""", "A LoRA stands there twice.")]
    public void Strengths_that_cannot_be_held_keep_the_input_as_it_came_and_say_why(string loras, string reason)
    {
        string json = $$"""{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"x","loras":{{loras}}}""";

        StepInput input = StepInput.Parse("imageGen", json);

        Assert.Contains(reason, Assert.IsType<ImageGen.UnknownImageGenInput>(input).Problem!.Message, StringComparison.Ordinal);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(input.ToJson())));
        Assert.Equal(["loras"], input.Validate().Errors.Select(e => e.Path));
    }

    private static CivitaiProblem Read(string json) =>
        ProblemReader.Read(new Failure(FailureKind.Refused, HttpStatusCode.BadRequest) { Body = Encoding.UTF8.GetBytes(json), MediaType = "application/json" })!; // the texts say something
}
