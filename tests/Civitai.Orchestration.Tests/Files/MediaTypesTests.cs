using System.Text;
using Generation.Files;

namespace Civitai.Orchestration.Tests.Files;

/// <summary>Kinds of files by their first bytes; the signatures are those of the formats' specifications, written in Latin-1.</summary>
public sealed class MediaTypesTests
{
    private static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    [Theory]
    [InlineData("\u0089PNG\r\n\u001A\n", "image/png")]
    [InlineData("\u0089PNG\r\n\u001A", null)]
    [InlineData("\u00FF\u00D8\u00FF", "image/jpeg")]
    [InlineData("\u00FF\u00D8", null)]
    [InlineData("GIF87a", "image/gif")]
    [InlineData("GIF89a", "image/gif")]
    [InlineData("GIF88a", null)]
    [InlineData("RIFF....WEBP", "image/webp")]
    [InlineData("RIFF....WAVE", "audio/wav")]
    [InlineData("RIFF....AVI ", null)]
    [InlineData("RIFF....WEB", null)]
    [InlineData("....ftypisom", "video/mp4")]
    [InlineData("....ftypavif", "image/avif")]
    [InlineData("....ftypavis", "image/avif")]
    [InlineData("....ftypqt  ", "video/quicktime")]
    [InlineData("....ftypM4A ", "audio/mp4")]
    [InlineData("....ftypiso", null)]
    [InlineData("....moovisom", null)]
    [InlineData("\u001AE\u00DF\u00A3", "video/webm")]
    [InlineData("ID3", "audio/mpeg")]
    [InlineData("\u00FF\u00FB", "audio/mpeg")] // MPEG 1, layer 3
    [InlineData("\u00FF\u00F3", "audio/mpeg")] // MPEG 2, layer 3
    [InlineData("\u00FF\u00E3", "audio/mpeg")] // MPEG 2.5, layer 3
    [InlineData("\u00FF\u00FD", null)] // layer 2
    [InlineData("\u00FF", null)]
    [InlineData("\u00FE\u00FB", null)]
    [InlineData("fLaC", "audio/flac")]
    [InlineData("OggS", "audio/ogg")]
    [InlineData("glTF", "model/gltf-binary")]
    [InlineData("Kaydara FBX Binary  ", "model/x-fbx")]
    [InlineData("BM....\0\0\0\0....", "image/bmp")]
    [InlineData("BM....\0\0\0\0...", null)]
    [InlineData("BM....\0\0\0\u0001....", null)]
    [InlineData("BM....\u0001\0\0\0....", null)]
    [InlineData("PK\u0003\u0004", "application/zip")]
    [InlineData("PK\u0005\u0006", "application/zip")]
    [InlineData("PK\u0001\u0002", null)]
    [InlineData("", null)]
    public void First_bytes_show_the_kind(string head, string? expected) => Assert.Equal(expected, MediaTypes.OfContent(Latin(head)));

    [Theory]
    [InlineData(".png", "image/png")]
    [InlineData(".PNG", "image/png")]
    [InlineData(".jpg", "image/jpeg")]
    [InlineData(".jpeg", "image/jpeg")]
    [InlineData(".webp", "image/webp")]
    [InlineData(".gif", "image/gif")]
    [InlineData(".avif", "image/avif")]
    [InlineData(".bmp", "image/bmp")]
    [InlineData(".mp4", "video/mp4")]
    [InlineData(".webm", "video/webm")]
    [InlineData(".mov", "video/quicktime")]
    [InlineData(".mp3", "audio/mpeg")]
    [InlineData(".wav", "audio/wav")]
    [InlineData(".flac", "audio/flac")]
    [InlineData(".ogg", "audio/ogg")]
    [InlineData(".m4a", "audio/mp4")]
    [InlineData(".glb", "model/gltf-binary")]
    [InlineData(".fbx", "model/x-fbx")]
    [InlineData(".zip", "application/zip")]
    [InlineData(".safetensors", "application/octet-stream")]
    [InlineData(".json", "application/json")]
    [InlineData(".txt", "text/plain")]
    [InlineData(".exe", null)]
    [InlineData("", null)]
    public void Extension_shows_the_kind(string extension, string? expected) => Assert.Equal(expected, MediaTypes.OfExtension(extension));

    [Theory]
    [InlineData("image/png", "", ".png")]
    [InlineData("IMAGE/PNG", "", ".png")]
    [InlineData("image/jpeg", "", ".jpeg")]
    [InlineData("image/webp", "", ".webp")]
    [InlineData("image/gif", "", ".gif")]
    [InlineData("image/avif", "", ".avif")]
    [InlineData("image/bmp", "", ".bmp")]
    [InlineData("video/mp4", "", ".mp4")]
    [InlineData("video/webm", "", ".webm")]
    [InlineData("video/quicktime", "", ".mov")]
    [InlineData("audio/mpeg", "", ".mp3")]
    [InlineData("audio/wav", "", ".wav")]
    [InlineData("audio/x-wav", "", ".wav")]
    [InlineData("audio/flac", "", ".flac")]
    [InlineData("audio/ogg", "", ".ogg")]
    [InlineData("audio/mp4", "", ".m4a")]
    [InlineData("model/gltf-binary", "", ".glb")]
    [InlineData("model/x-fbx", "", ".fbx")]
    [InlineData("application/zip", "", ".zip")]
    [InlineData("application/json", "", ".json")]
    [InlineData("text/plain", "", ".txt")]
    [InlineData("application/x-zip-compressed", "", ".zip")]
    [InlineData("image/png", "\u00FF\u00D8\u00FF", ".jpeg")] // the content is right
    [InlineData("application/octet-stream", "", "")]
    [InlineData("text/x-odd", "", "")]
    [InlineData(null, "", "")]
    [InlineData("text/plain", "\u0002\0\0\0\0\0\0\0{}", ".safetensors")]
    public void Usual_extension_is_that_of_the_content_or_of_what_the_host_says(string? mediaType, string head, string expected) =>
        Assert.Equal(expected, MediaTypes.Extension(mediaType, Latin(head)));

    [Theory]
    [InlineData("\u0002\0\0\0\0\0\0\0{}", true)]
    [InlineData("\u0040\0\0\0\0\0\0\0{\"", true)]
    [InlineData("\u0040\0\0\0\0\0\0\0{ ", true)]
    [InlineData("\u0040\0\0\0\0\0\0\0{\n", true)]
    [InlineData("\u0040\0\0\0\0\0\0\0{\r", true)]
    [InlineData("\u0040\0\0\0\0\0\0\0{\t", true)]
    [InlineData("\u0040\0\0\0\0\0\0\0{x", false)]
    [InlineData("\u0040\0\0\0\0\0\0\0[\"", false)]
    [InlineData("\u0001\0\0\0\0\0\0\0{}", false)] // no room for a header
    [InlineData("\0\0\0\u0040\0\0\0\0{}", true)] // 1 GiB
    [InlineData("\u0001\0\0\u0040\0\0\0\0{}", false)]
    [InlineData("\u0002\0\0\0\0\0\0\0{", false)]
    public void Safetensors_is_a_length_and_a_header(string head, bool expected) => Assert.Equal(expected, ContentStructure.IsSafetensors(Latin(head)));

    [Theory]
    [InlineData("text/html", "<!DOCTYPE html><html>", "", false, true)]
    [InlineData(null, "<!doctype HTML>", "", false, true)]
    [InlineData(null, "\u00EF\u00BB\u00BF \t\r\n<html>", "", false, true)]
    [InlineData(null, "<!DOCTYPE html>", ".html", false, false)] // it was asked for
    [InlineData(null, "<html>", ".htm", false, false)]
    [InlineData(null, "<htm", "", false, false)]
    [InlineData(null, "<html", "", false, true)]
    [InlineData(null, "<!DOCTYPE html", "", false, true)]
    [InlineData("application/json", "{\"error\":1}", "", false, true)]
    [InlineData("text/json", "{}", "", false, true)]
    [InlineData("application/problem+json", "{}", "", false, true)]
    [InlineData("application/xml", "<Error/>", "", false, true)]
    [InlineData("text/xml", "<Error/>", "", false, true)]
    [InlineData("application/xhtml+xml", "<x/>", "", false, true)]
    [InlineData("application/json", "{}", ".json", false, false)]
    [InlineData("application/xml", "<a/>", ".xml", false, false)]
    [InlineData("text/xml", "<svg/>", ".svg", false, false)]
    [InlineData("text/html", "x", ".htm", false, false)]
    [InlineData("text/html", "x", ".html", false, false)]
    [InlineData("text/html", "x", ".png", false, true)]
    [InlineData("application/json", "GIF89a", ".gif", true, false)] // the content is right
    [InlineData("application/json", "\u0002\0\0\0\0\0\0\0{}", "", true, false)]
    [InlineData(null, "{\"error\":1}", "", true, true)]
    [InlineData(null, "[1]", "", true, true)]
    [InlineData(null, "<Error/>", "", true, true)]
    [InlineData(null, "Service unavailable.\r\n\t~", "", true, true)]
    [InlineData(null, "Service \u0001", "", true, false)]
    [InlineData(null, "{\u0001", "", true, true)]
    [InlineData(null, "plain words", "", false, false)] // a text may have been asked for
    [InlineData("image/svg+xml", "<svg/>", "", true, false)]
    [InlineData(null, "<svg/>", ".svg", true, false)]
    [InlineData(null, "GIF89a", "", true, false)]
    [InlineData(null, "\u0002\0\0\0\0\0\0\0{}", "", true, false)]
    [InlineData("image/png", "\u0080\u0081", "", true, false)]
    public void Message_in_place_of_a_file_is_known(string? mediaType, string head, string extension, bool isBinary, bool expected) =>
        Assert.Equal(expected, MediaTypes.IsMessage(mediaType, Latin(head), extension, isBinary));
}
