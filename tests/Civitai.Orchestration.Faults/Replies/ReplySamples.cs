using System.Text.Json;

namespace Civitai.Orchestration.Faults.Replies;

/// <summary>Good replies, to be damaged: shapes as the service sends them, with texts of our own.</summary>
internal static class ReplySamples
{
    public const string Id = "15-20260102030405678";

    private const string Image = """
        {"$type":"imageGen","name":"$0","status":"succeeded","priority":"low","timeout":"00:10:00","retries":0,"metadata":{},
        "input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"pr0mptMark größe","width":512,"height":512,"cfgScale":1,"steps":9,"quantity":2,
        "loras":{"urn:air:zimageturbo:lora:civitai:1@2":0.8}},
        "output":{"images":[{"type":"image","width":512,"height":512,"id":"A1.png","available":true,"url":"https://files.invalid/A1.png?sig=s1gnatur3-9e8d7c6b5a","urlExpiresAt":"2099-01-01T00:00:00Z",
        "previewUrl":"https://files.invalid/A1.jpg?sig=s1gnatur3-9e8d7c6b5a","previewUrlExpiresAt":"2099-01-01T00:00:00Z","jobId":"j1","nsfwLevel":"pg","blockedReason":null},
        {"type":"image","width":512,"height":512,"id":"A2.png","available":false,"url":null,"jobId":"j2","nsfwLevel":"r","blockedReason":"moderation"}],"errors":[]},
        "jobs":[{"id":"j1","status":"succeeded","startedAt":"2026-01-02T03:04:06Z","completedAt":"2026-01-02T03:04:16Z","estimatedProgressRate":null,"reason":null,
        "queuePosition":{"support":"available","precedingJobs":3,"precedingCost":24,"jobs":4,"cost":32,"estimatedStartedAt":"2026-01-02T03:04:06Z","estimatedCompletedAt":"2026-01-02T03:04:16Z"},"cost":8}],
        "startedAt":"2026-01-02T03:04:06Z","completedAt":"2026-01-02T03:04:16Z","estimatedProgressRate":0.5}
        """;

    private const string Training = """
        {"$type":"training","name":"$1","status":"processing","priority":"normal","timeout":"12:00:00","retries":2,"metadata":{"a":{"b":[1,2,null]}},
        "input":{"engine":"ai-toolkit","ecosystem":"sdxl","epochs":3,"trainingData":{"type":"zip","sourceUrl":"https://files.invalid/data.zip?sig=s1gnatur3-9e8d7c6b5a","count":15},
        "samples":{"prompts":["pr0mptMark one","pr0mptMark two"],"negativePrompt":"pr0mptMark"},"lr":0.0005,"networkDim":32,"triggerWord":"tok"},
        "output":{"moderationStatus":"approved","eta":"2026-01-02T05:00:00Z","sampleInputsStillToBeGenerated":[],"epochs":[
        {"epochNumber":1,"model":{"type":"model","id":"E1.safetensors","available":true,"url":"https://files.invalid/E1?sig=s1gnatur3-9e8d7c6b5a","urlExpiresAt":"2099-01-01T00:00:00Z"},
        "samples":[{"type":"image","id":"S1.jpeg","available":true,"url":"https://files.invalid/S1?sig=s1gnatur3-9e8d7c6b5a","width":1024,"height":1024}]},
        {"epochNumber":2,"model":{"type":"model","id":"E2.safetensors","available":false,"url":null},"samples":[]},{"epochNumber":3,"model":null,"samples":[]}]},
        "jobs":[{"id":"t1","status":"processing","estimatedProgressRate":0.33}],"preparation":{"progress":0.4,"bytesTotal":123456789012,"bytesDownloaded":1234},
        "queuePosition":{"support":"unavailable"},"startedAt":"2026-01-02T03:04:06Z","completedAt":null,"estimatedProgressRate":0.33}
        """;

    private const string Unknown = """
        {"$type":"somethingNew","name":"later","status":"scheduled","priority":"high","timeout":"1.00:00:00","retries":0,"input":{"kind":"x","list":[1,"two",{"three":3}]},"output":{"y":[{}]},"jobs":[]}
        """;

    public static string Workflow(string id, string status, params string[] steps) => $$"""
        {"id":"{{id}}","createdAt":"2026-01-02T03:04:05.678Z","startedAt":"2026-01-02T03:04:06Z","completedAt":null,"status":"{{status}}","metadata":{"note":"größe 日本","n":{"m":[1,2.5,1e10]} },
        "transactions":{"list":[{"type":"debit","amount":8,"accountType":"blue","id":"x"},{"type":"credit","amount":3,"accountType":"yellow"}],"insufficientBuzz":false},
        "cost":{"base":8,"factors":{"quantity":2,"size":1.5},"fixed":{"priority":0},"tips":{"civitai":0,"creators":1},"total":8},"tags":["one","two"],"arguments":{"seed":42},
        "steps":[{{string.Join(',', steps)}}],
        "callbacks":[{"url":"https://hooks.invalid/in?key=s1gnatur3-9e8d7c6b5a","type":["workflow:*","step:succeeded"],"detailed":true}],"tips":{"civitai":0,"creators":0.25},"nsfwLevel":"pg","experimental":false,
        "allowMatureContent":null,"upgradeMode":"manual","currencies":["blue","green","yellow"],"externalId":"1234567-key"}
        """;

    /// <summary>What a submission of the run's template brings back.</summary>
    public static JsonTree Accepted { get; } = Parse(Workflow(Id, "scheduled", Image.Replace("\"succeeded\"", "\"scheduled\"", StringComparison.Ordinal)));

    public static JsonTree Succeeded { get; } = Parse(Workflow(Id, "succeeded", Image));

    public static JsonTree[] Any { get; } =
    [
        Parse(Workflow(Id, "processing", Image, Training, Unknown)), Succeeded, Parse(Workflow(Id, "processing", Training)), Parse(Workflow(Id, "failed", Image, Unknown)), Accepted,
    ];

    public static JsonTree Page { get; } = Parse(
        $$"""{"next":"c2","items":[{{Workflow("w1", "succeeded", Image)}},{{Workflow("w2", "processing", Training)}},{{Workflow("w3", "canceled", Unknown)}}]}""");

    public static JsonTree Blob { get; } = Parse(
        """{"type":"image","width":512,"height":512,"id":"A1.png","available":true,"url":"https://files.invalid/A1.png?sig=s1gnatur3-9e8d7c6b5a","urlExpiresAt":"2099-01-01T00:00:00Z","jobId":"j1","nsfwLevel":"pg","blockedReason":null}""");

    /// <summary>Refusals in the shapes that are seen: problem details, other objects, a text, lists.</summary>
    public static JsonTree[] Refusals { get; } =
    [
        Parse("""{"type":"about:blank","title":"One or more validation errors occurred.","status":400,"detail":"look","instance":"/x","errors":{"steps[0].input.width":["too wide","odd"],"$":["no"]},"traceId":"00-1"}"""),
        Parse("""{"error":"Insufficient Buzz"}"""), Parse("""{"error":{"code":7,"message":"no","details":[{"a":1}]}}"""), Parse("""{"message":"no"}"""), Parse("\"not allowed\""), Parse("""["no","never"]"""),
        Parse("""[{"path":"a","message":"no"}]"""), Parse("null"), Parse("""{"errors":[{"path":"steps[0]","message":"no"}],"status":"400"}"""),
    ];

    private static JsonTree Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonTree.Parse(document.RootElement);
    }
}
