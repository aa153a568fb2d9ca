namespace Indicators.Samples.Dashboard;

/// <summary>Refuses a write that a page of another site makes a browser send.</summary>
internal static class SameSite
{
    public static async Task Require(HttpContext context, RequestDelegate next)
    {
        string site = context.Request.Headers["Sec-Fetch-Site"].ToString();
        if (HttpMethods.IsPost(context.Request.Method) && site is "cross-site" or "same-site")
            await Problems.Of(new ChoiceFault(StatusCodes.Status403Forbidden, "Sec-Fetch-Site", DashboardWords.Table["fault.cross-site"]))
                .ExecuteAsync(context);
        else
            await next(context);
    }
}
