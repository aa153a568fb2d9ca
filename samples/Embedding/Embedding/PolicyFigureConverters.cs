using Indicators;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Embedding;

/// <summary>
/// How the library's values lie in a database: as the text a person can read. A figure is its literal, so that 8.60万家
/// comes back as 8.60万家 and not as 8.6万家.
/// </summary>
internal static class PolicyFigureConverters
{
    public static void ConfigureConversions(ModelConfigurationBuilder builder)
    {
        builder.Properties<Figure>().HaveConversion<FigureConverter>();
        builder.Properties<TimePeriod>().HaveConversion<PeriodConverter>();
        builder.Properties<Unit>().HaveConversion<UnitConverter>();
        builder.Properties<LocalDate>().HaveConversion<DateConverter>();
    }

    private sealed class FigureConverter() : ValueConverter<Figure, string>(figure => figure.Literal, text => Figure.Parse(text, null));

    private sealed class PeriodConverter() : ValueConverter<TimePeriod, string>(period => period.ToString(), text => TimePeriod.Parse(text, null));

    private sealed class UnitConverter() : ValueConverter<Unit, string>(unit => unit.Symbol, text => Unit.Parse(text, null));

    private sealed class DateConverter() : ValueConverter<LocalDate, string>(
        date => LocalDatePattern.Iso.Format(date),
        text => LocalDatePattern.Iso.Parse(text).Value);
}
