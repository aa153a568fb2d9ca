using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Indicators.Samples.Dashboard;

/// <summary>What a request may choose, for its description; <see cref="ChoiceReader"/> reads it.</summary>
internal sealed class ChoiceQuery
{
    [FromQuery(Name = "asOf"), Description("The cut-off day, yyyy-MM-dd; left out: the end of the newest period with a result.")]
    public string? AsOf { get; init; }

    [FromQuery(Name = "framework"), Description("The id of a framework: its targets alone.")]
    public string? Framework { get; init; }

    [FromQuery(Name = "subject"), Description("The id of a subject: its targets alone.")]
    public string? Subject { get; init; }
}
