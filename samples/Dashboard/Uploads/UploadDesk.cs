using System.Globalization;

namespace Indicators.Samples.Dashboard;

/// <summary>Takes a file of a kind, and shelves the catalogue that comes of it.</summary>
internal sealed class UploadDesk(CatalogShelf shelf, DashboardSettings settings)
{
    public int Limit => settings.MostUploadBytes;

    public int LimitInMegabytes => settings.MostUploadBytes / (1024 * 1024);

    /// <summary>Reads a file and shelves what comes of it.</summary>
    /// <returns>What became of it, and where it is kept; null where it was refused.</returns>
    public (UploadOutcome Outcome, ShelvedCatalog? Kept) Take(IUploadKind kind, UploadedFile file)
    {
        UploadOutcome outcome = kind.Read(file);
        return (outcome, outcome.Catalog is { } catalog ? shelf.Add(catalog, file.Name) : null);
    }

    /// <summary>The day a text is of; false where it is written otherwise.</summary>
    public static bool TryReadDate(string? text, out DateOnly? date)
    {
        date = null;
        if (string.IsNullOrEmpty(text))
            return true;
        bool isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        date = isDay ? day : null;
        return isDay;
    }
}
