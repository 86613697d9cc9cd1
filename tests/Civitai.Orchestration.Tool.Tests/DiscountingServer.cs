using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>A server on loopback in front of Scenario's simulator, which answers as that does but for one text: it takes a discount off every price, or says something else.</summary>
internal sealed class DiscountingServer : IAsyncDisposable
{
    private readonly WebApplication _host;
    private readonly HttpClient _client = new();
    private readonly Uri _simulator;
    private readonly string _said;
    private readonly string _instead;

    private DiscountingServer(WebApplication host, Uri simulator, string said, string instead) => (_host, _simulator, _said, _instead) = (host, simulator, said, instead);

    public Uri Address => new UriBuilder(_simulator) { Port = new Uri(_host.Urls.First()).Port }.Uri;

    public static Task<DiscountingServer> StartAsync(Uri simulator, int discount, CancellationToken cancellationToken) =>
        StartAsync(simulator, "\"creativeUnitsDiscount\":0", string.Create(CultureInfo.InvariantCulture, $"\"creativeUnitsDiscount\":{discount}"), cancellationToken);

    public static async Task<DiscountingServer> StartAsync(Uri simulator, string said, string instead, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        WebApplication host = builder.Build();
        var server = new DiscountingServer(host, simulator, said, instead);
        host.Run(server.AnswerAsync);
        await host.StartAsync(cancellationToken);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new StreamContent(context.Request.Body);
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(_simulator, $"{context.Request.Path}{context.Request.QueryString}"));
        request.Headers.Authorization = AuthenticationHeaderValue.Parse(context.Request.Headers.Authorization.ToString());
        if (context.Request.ContentType is { } type)
        {
            body.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            request.Content = body;
        }

        using HttpResponseMessage reply = await _client.SendAsync(request, context.RequestAborted);
        string text = await reply.Content.ReadAsStringAsync(context.RequestAborted);
        context.Response.StatusCode = (int)reply.StatusCode;
        context.Response.ContentType = reply.Content.Headers.ContentType?.ToString();
        await context.Response.WriteAsync(text.Replace(_said, _instead, StringComparison.Ordinal), context.RequestAborted);
    }
}
