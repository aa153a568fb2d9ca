using NodaTime;

namespace Indicators.EntityFrameworkCore.Tests;

/// <summary>A row with every kind of value, some of which may be missing.</summary>
public sealed class Plot
{
    public int Id { get; init; }

    public required string Place { get; init; }

    public required Figure Area { get; set; }

    public Figure? Yield { get; set; }

    public Quantity Paid { get; set; }

    public required Unit Unit { get; init; }

    public TimePeriod? Period { get; set; }

    public required LocalDate Surveyed { get; init; }
}
