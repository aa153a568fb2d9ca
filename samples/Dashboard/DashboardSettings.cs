namespace Indicators.Samples.Dashboard;

/// <summary>
/// What an office may want otherwise: the section <c>Dashboard</c> of the configuration, or <c>--Dashboard:MostUploads=5</c>.
/// </summary>
internal sealed class DashboardSettings
{
    /// <summary>A folder with a folder for each catalogue; null for those that come with the program.</summary>
    public string? Catalogs { get; set; }

    /// <summary>How many bytes a file may have.</summary>
    public int MostUploadBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>How many uploaded catalogues are kept; the oldest goes first.</summary>
    public int MostUploads { get; set; } = 16;

    /// <summary>How many uploads are read at once; others wait.</summary>
    public int UploadsAtOnce { get; set; } = 2;

    /// <summary>How many reports, of a catalogue on a day, are kept.</summary>
    public int MostReports { get; set; } = 32;
}
