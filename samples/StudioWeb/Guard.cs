namespace StudioWeb;

/// <summary>What keeps other pages out: this server has no log-in, and whoever can submit spends its Buzz.</summary>
internal static class Guard
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Refuses what another site's page asks for, and tells the browser what this page may load. The host's name is checked by ASP.NET Core (<c>AllowedHosts</c>).</summary>
    public static Task CheckAsync(HttpContext context, Func<Task> next)
    {
        // Browsers say where a request comes from by Sec-Fetch-Site where the page is secure or of this machine, else by Origin alone.
        string site = context.Request.Headers["Sec-Fetch-Site"].ToString();
        string origin = context.Request.Headers.Origin.ToString();
        bool isOwn = site.Length > 0 ? site is "same-origin" or "none" : origin.Length == 0 || origin.EndsWith($"://{context.Request.Host.Value}", StringComparison.OrdinalIgnoreCase);
        if (!HttpMethods.IsGet(context.Request.Method) && !isOwn)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next();
    }
}
