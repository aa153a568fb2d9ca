using System.Globalization;
using System.Text;
using Indicators.Reporting;

namespace Indicators.Samples.Dashboard;

/// <summary>What is looked at: a catalogue on a day, as a whole or one framework or subject of it, in a language.</summary>
internal sealed record Choice(ShelvedCatalog Catalog, DateOnly AsOf, string? FrameworkId, string? SubjectId, Language Language)
{
    /// <summary>A link to a page that shows the same.</summary>
    public string LinkTo(string path)
    {
        var link = new StringBuilder(path).Append("?catalog=").Append(Uri.EscapeDataString(Catalog.Id));
        link.Append("&asOf=").Append(AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (FrameworkId is not null)
            link.Append("&framework=").Append(Uri.EscapeDataString(FrameworkId));
        if (SubjectId is not null)
            link.Append("&subject=").Append(Uri.EscapeDataString(SubjectId));
        return link.Append("&lang=").Append(Language.Tag).ToString();
    }

    public string LinkTo(ReportTarget target) => LinkTo("/targets/" + Uri.EscapeDataString(target.Target.Id));

    /// <summary>Whether a target is of the framework and the subject that were chosen.</summary>
    public bool Includes(ReportTarget target)
    {
        string subject = target.Target.Series.SubjectId;
        return (SubjectId is null || SubjectId == subject) && (FrameworkId is null || Catalog.SubjectsOf[FrameworkId].Contains(subject));
    }
}
