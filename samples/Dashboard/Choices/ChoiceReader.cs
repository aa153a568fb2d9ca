using System.Globalization;

namespace Indicators.Samples.Dashboard;

/// <summary>
/// Reads what is asked for from the text of a request. The binding of minimal APIs reads dates by the machine's culture; here they are
/// written yyyy-MM-dd and nothing else.
/// </summary>
internal sealed class ChoiceReader(CatalogShelf shelf)
{
    private const int LongestShown = 80;

    /// <summary>The choice of a request; or what is wrong with it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="catalogId">The id of the catalogue; null for the first.</param>
    /// <param name="isForm">
    /// Whether a form may have been sent with another catalogue than it was made for: what that one does not have is then left out.
    /// </param>
    /// <param name="fault">What is wrong.</param>
    public Choice? Read(HttpRequest request, string? catalogId, bool isForm, out ChoiceFault? fault)
    {
        fault = null;
        IQueryCollection query = request.Query;
        ShelvedCatalog? catalog = catalogId is null ? shelf.All[0] : shelf.Find(catalogId);
        Language? language = LanguageOf(request);
        if (catalog is null)
            fault = Unknown(StatusCodes.Status404NotFound, "catalog", catalogId!);
        else if (language is null)
            fault = Unknown(StatusCodes.Status400BadRequest, "lang", query["lang"].ToString());
        else if (DayOf(query["asOf"], catalog) is not { } asOf)
            fault = Unknown(StatusCodes.Status400BadRequest, "asOf", query["asOf"].ToString());
        else
            return Narrowed(new Choice(catalog, asOf, OrNull(query["framework"]), OrNull(query["subject"]), language), isForm, out fault);
        return null;
    }

    private static Choice? Narrowed(Choice choice, bool isForm, out ChoiceFault? fault)
    {
        IndicatorCatalog catalog = choice.Catalog.Catalog;
        string? framework = choice.FrameworkId is { } f && catalog.Frameworks.Find(f) is null ? f : null;
        string? subject = choice.SubjectId is { } s && catalog.Subjects.Find(s) is null ? s : null;
        if (isForm)
        {
            fault = null;
            return choice with
            {
                FrameworkId = framework is null ? choice.FrameworkId : null,
                SubjectId = subject is null ? choice.SubjectId : null,
            };
        }

        fault = framework is not null ? Unknown(StatusCodes.Status404NotFound, "framework", framework)
            : subject is not null ? Unknown(StatusCodes.Status404NotFound, "subject", subject)
            : null;
        return fault is null ? choice : null;
    }

    /// <summary>
    /// The language asked for, else the first the browser wants and we have, else Chinese. Null where another is asked for.
    /// </summary>
    public static Language? LanguageOf(HttpRequest request) => request.Query["lang"].ToString() switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        "" => request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(one => one.Quality ?? 1)
            .Select(one => one.Value.ToString())
            .FirstOrDefault(tag => tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
                || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            is { } tag && tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese,
        _ => null,
    };

    public static ChoiceFault Unknown(int status, string parameter, string value)
    {
        string shown = value.Length <= LongestShown ? value : value[..LongestShown] + "…";
        return new ChoiceFault(status, parameter, DashboardWords.Table.Text("fault." + parameter, shown));
    }

    /// <summary>
    /// The day asked for; of a catalogue without a result and without a day asked for, the first of all days, on which nothing is known.
    /// </summary>
    private static DateOnly? DayOf(string? text, ShelvedCatalog catalog) => string.IsNullOrEmpty(text)
        ? catalog.NewestDay ?? DateOnly.MinValue
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static string? OrNull(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
