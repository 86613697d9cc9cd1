using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>One check of every address that the service is to fetch or to call, wherever it stands.</summary>
public class AddressTests
{
    private const string Kontext = "imageGen/flux1-kontext/pro";
    private const string Sdxl = "training/ai-toolkit/sdxl";
    private const string Fast = "imageResourceTraining/flux-dev-fast";
    private const string Krea = "imageGen/fal/krea2/createImage";

    private enum Place
    {
        Image,
        Zip,
        OldZip,
        Style,
        Callback,
    }

    public static TheoryData<string> Refused =>
    [
        "file:///tmp/a.zip", "ftp://files.example.com/a.zip", "s3://bucket/a.zip", "c:/pictures/x.png", "c:\\pictures\\x.png", "foo:bar", "https://", "http://files.example.com/a.zip",
    ];

    public static TheoryData<string> OnThisMachine => ["http://localhost:5099/v2/consumer/blobs/A1", "http://127.0.0.1:5099/a.zip", "http://[::1]:5099/a.zip", "http://sim.localhost/a.zip"];

    [Theory]
    [InlineData("picture")]
    [InlineData("image/png; =")]
    [InlineData("image png")]
    public void FromBytes_content_type_that_is_none_is_an_argument_exception(string contentType) =>
        Assert.Equal("contentType", Assert.Throws<ArgumentException>(() => MediaSource.FromBytes([1, 2, 3], contentType)).ParamName);

    [Theory]
    [MemberData(nameof(Refused))]
    public void Validate_address_that_the_service_cannot_fetch_is_an_error_in_every_place(string address) => Assert.All(Enum.GetValues<Place>(), place =>
        Assert.Equal([(ValidationCodes.Malformed, ValidationSeverity.Error)], At(place, address).Select(i => (i.Code, i.Severity))));

    [Theory]
    [MemberData(nameof(OnThisMachine))]
    public void Validate_http_address_on_this_machine_is_an_error_of_its_own_code_in_every_place(string address) => Assert.All(Enum.GetValues<Place>(), place =>
        Assert.Equal([(ValidationCodes.LoopbackAddress, ValidationSeverity.Error)], At(place, address).Select(i => (i.Code, i.Severity))));

    [Theory]
    [MemberData(nameof(OnThisMachine))]
    public void Validate_for_a_service_on_this_machine_accepts_addresses_on_it_in_every_place(string address) => Assert.All(Enum.GetValues<Place>(), place =>
        Assert.Empty(At(place, address, allowLoopback: true)));

    [Theory]
    [InlineData("http://files.example.com/a.zip", ValidationCodes.Malformed)]
    [InlineData("http://192.168.0.7/a.zip", ValidationCodes.Malformed)]
    [InlineData("http://localhost.example.com/a.zip", ValidationCodes.Malformed)]
    [InlineData("http://127.0.0.1.example.com/a.zip", ValidationCodes.Malformed)]
    public void Validate_for_a_service_on_this_machine_refuses_other_http_addresses(string address, string code) => Assert.All(Enum.GetValues<Place>(), place =>
        Assert.Equal([(code, ValidationSeverity.Error)], At(place, address, allowLoopback: true).Select(i => (i.Code, i.Severity))));

    [Theory]
    [InlineData("https://localhost/a.zip")]
    [InlineData("https://10.0.0.7/a.zip")]
    [InlineData("https://intranet/a.zip")]
    public void Validate_https_address_on_a_private_host_is_a_warning_in_every_place(string address) => Assert.All(Enum.GetValues<Place>(), place =>
        Assert.Equal([(ValidationCodes.NotRecommended, ValidationSeverity.Warning)], At(place, address).Select(i => (i.Code, i.Severity))));

    [Theory]
    [InlineData("https://files.example.com/a.zip")]
    [InlineData("https://files.example.com/a.zip?X-Signature=ab%2Fc&expires=1")]
    [InlineData("HTTPS://FILES.EXAMPLE.COM/a.zip")]
    public void Validate_https_address_is_accepted_in_every_place(string address) => Assert.All(Enum.GetValues<Place>(), place => Assert.Empty(At(place, address)));

    [Theory]
    [InlineData("data:image/png;base64,iVBORw0KGgo=", true)]
    [InlineData("data:image/svg+xml,<svg/>", false)]
    [InlineData("data:image/png,iVBORw0KGgo=", false)]
    [InlineData("data:image/png;base64,not base64!", false)]
    [InlineData("data:text/html;base64,iVBORw0KGgo=", false)]
    [InlineData("data:image/png;base64,", false)]
    public void Validate_data_url_is_base64_of_a_picture(string url, bool isAccepted)
    {
        Assert.Equal(isAccepted ? [] : [ValidationCodes.Malformed], At(Place.Image, url).Select(i => i.Code));
        Assert.Equal([ValidationCodes.Malformed], At(Place.Zip, url).Select(i => i.Code));
    }

    [Theory]
    [InlineData("urn:air:other:other:civitai-r2:bucket@a.zip")]
    [InlineData("air:other:other:civitai-r2:bucket@a.zip")]
    [InlineData("other:other:civitai-r2:bucket@a.zip")]
    [InlineData("urn:air:civitai-r2:bucket@a.zip")]
    public void Validate_air_is_accepted_where_a_file_is_meant(string air)
    {
        Assert.Empty(At(Place.Zip, air));
        Assert.Empty(At(Place.OldZip, air));
        Assert.Empty(At(Place.Image, air));
        Assert.Equal([ValidationCodes.Malformed], At(Place.Callback, air).Select(i => i.Code));
    }

    [Theory]
    [InlineData("https://drive.google.com/file/d/1AbC/view?usp=sharing", true)]
    [InlineData("https://drive.google.com/open?id=1AbC", true)]
    [InlineData("https://drive.google.com/uc?export=download&id=1AbC", false)]
    [InlineData("https://www.dropbox.com/s/abc/a.zip", true)]
    [InlineData("https://www.dropbox.com/scl/fi/abc/a.zip?rlkey=x&dl=0", true)]
    [InlineData("https://www.dropbox.com/scl/fi/abc/a.zip?rlkey=x&dl=1", false)]
    [InlineData("https://www.dropbox.com/s/abc/a.zip?xdl=1", true)]
    [InlineData("https://dl.dropboxusercontent.com/s/abc/a.zip", false)]
    [InlineData("https://mega.nz/file/abc#key", true)]
    [InlineData("https://1drv.ms/u/s!abc", true)]
    [InlineData("https://notmega.nz/file/abc", false)]
    [InlineData("https://files.example.com/drive.google.com/file/a.zip", false)]
    public void Validate_share_page_of_a_drive_is_a_warning_where_a_zip_file_is_meant(string address, bool isWarned)
    {
        foreach (Place place in (Place[])[Place.Zip, Place.OldZip])
            Assert.Equal(isWarned ? [(ValidationCodes.NotRecommended, ValidationSeverity.Warning)] : [], At(place, address).Select(i => (i.Code, i.Severity)));
    }

    [Fact]
    public void Validate_control_image_and_mask_are_checked_like_other_images()
    {
        InputDefinition row = Leaf.Row("imageGen/sdcpp/zImage/turbo/createImage");
        JsonNode nets = JsonNode.Parse("""[{"preprocessor":"inpaint","weight":1,"startStep":0,"endStep":1,"image":"http://files.example.com/a.png","mask":"file:///m.png"}]""")!;

        Assert.Equal(["controlNets[0].image", "controlNets[0].mask"], Leaf.Issues(row, SampleBody.Set(SampleBody.For(row), "controlNets", nets)).Errors().Select(e => e.Path));
    }

    private static ValidationIssue[] At(Place place, string address, bool allowLoopback = false)
    {
        (string leaf, string member, JsonNode value) = place switch
        {
            Place.Image => (Kontext, "images", (JsonNode)new JsonArray(address)),
            Place.Zip => (Sdxl, "trainingData", new JsonObject { ["type"] = "zip", ["sourceUrl"] = address, ["count"] = 10 }),
            Place.OldZip => (Fast, "trainingData", JsonValue.Create(address)),
            Place.Style => (Krea, "imageStyleReferences", new JsonArray(new JsonObject { ["imageUrl"] = address })),
            _ => (Kontext, "quantity", JsonValue.Create(1)),
        };
        InputDefinition row = Leaf.Row(leaf);
        JsonObject body = SampleBody.Set(SampleBody.For(row), member, value);
        if (leaf == Sdxl)
            body["epochs"] = 10;
        WorkflowTemplate template = Leaf.Read(row, body);
        if (place == Place.Callback)
            template = WorkflowTemplate.Parse($$"""{"callbacks":[{"url":{{JsonValue.Create(address).ToJsonString()}},"type":["workflow:*"]}],"steps":{{JsonNode.Parse(template.ToJson())!["steps"]!.ToJsonString()}}}""");
        return [.. WorkflowValidation.Validate(template, allowLoopback).Issues];
    }
}
