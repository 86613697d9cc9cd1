using System.Net.Http.Headers;
using Generation.Files;

namespace Civitai.Orchestration.Tests.Files;

/// <summary>What shows that a file is still the same, as RFC 9110 has it: a strong tag, or a time of change that cannot be of the same second.</summary>
public sealed class FileValidatorTests
{
    private static readonly DateTimeOffset Changed = new(2026, 11, 25, 10, 0, 0, TimeSpan.Zero);

    private static HttpResponseMessage Response(string? tag = null, double? secondsAgo = null)
    {
        var response = new HttpResponseMessage { Content = new ByteArrayContent([1]) };
        if (tag is not null)
            response.Headers.ETag = EntityTagHeaderValue.Parse(tag);
        if (secondsAgo is { } seconds)
            (response.Content.Headers.LastModified, response.Headers.Date) = (Changed, Changed.AddSeconds(seconds));
        return response;
    }

    [Fact]
    public void Strong_tag_comes_before_a_time()
    {
        FileValidator validator = FileValidator.Of(Response("\"a\"", 60))!;

        Assert.Equal(("\"a\"", null), (validator.EntityTag, validator.LastModified));
        Assert.Equal("\"a\"", validator.Condition.ToString());
    }

    [Theory]
    [InlineData(1.0, true)]
    [InlineData(60.0, true)]
    [InlineData(0.0, false)] // may change again within the second
    public void Time_serves_when_it_is_a_second_before_the_reply(double secondsAgo, bool serves)
    {
        FileValidator? validator = FileValidator.Of(Response("W/\"weak\"", secondsAgo));

        Assert.Equal(serves, validator is not null);
        if (validator is not null)
            Assert.Equal((null, Changed, "Wed, 25 Nov 2026 10:00:00 GMT"), (validator.EntityTag, validator.LastModified, validator.Condition.ToString()));
    }

    [Fact]
    public void Time_serves_where_the_reply_has_none_of_its_own()
    {
        HttpResponseMessage response = Response();
        response.Content.Headers.LastModified = Changed;

        Assert.Equal(Changed, FileValidator.Of(response)!.LastModified);
    }

    [Fact]
    public void Nothing_serves_without_either() => Assert.Null(FileValidator.Of(Response("W/\"weak\"")));

    [Fact]
    public void Packed_file_cannot_be_gone_on_with()
    {
        HttpResponseMessage response = Response("\"a\"");
        response.Content.Headers.ContentEncoding.Add("gzip");

        Assert.Null(FileValidator.Of(response));
    }

    [Theory]
    [InlineData("none", false)]
    [InlineData("bytes", true)]
    public void Host_that_takes_no_ranges_cannot_be_asked_for_the_rest(string ranges, bool serves)
    {
        HttpResponseMessage response = Response("\"a\"");
        response.Headers.AcceptRanges.Add(ranges);

        Assert.Equal(serves, FileValidator.Of(response) is not null);
    }
}
