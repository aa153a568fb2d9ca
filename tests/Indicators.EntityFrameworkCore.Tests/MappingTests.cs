using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Indicators.EntityFrameworkCore.Tests;

/// <summary>What a user does with figures in a model of EF Core, the same on every database.</summary>
public abstract class MappingTests
{
    private const string Long = "1234567890123456789012345678亿元";

    private static readonly Unit Basket = Unit.Create("luo", "箩", Quantity.Parse("25公斤"));
    private static readonly UnitSet Units = UnitSet.Standard.With(Basket);

    [Fact]
    public async Task Every_value_comes_back_as_it_was_written()
    {
        await using PlotDatabase database = await Filled();
        Plot plot = await database.Plots.SingleAsync(row => row.Place == "甲");
        plot.Area.Literal.Should().Be("超8.60亩");
        plot.Yield!.Value.Literal.Should().Be("约30箩");
        plot.Yield.Value.Unit.Should().Be(Basket);
        plot.Paid.ToString().Should().Be("8.6万元", "a quantity is a number; what was written with its zeros is a figure");
        plot.Unit.Should().Be(StandardUnits.Mu);
        plot.Period.Should().Be(TimePeriod.Quarter(2024, 3));
        plot.Surveyed.Should().Be(new LocalDate(2024, 9, 30));
        Plot other = await database.Plots.SingleAsync(row => row.Place == "乙");
        (other.Yield, other.Period).Should().Be((null, null));
    }

    [Fact]
    public async Task Figures_are_ordered_by_their_exact_quantities()
    {
        await using PlotDatabase database = await Filled();
        List<string> ascending = await database.Plots.OrderBy(row => row.Area.OrderKey()).ThenBy(row => row.Place).Select(row => row.Place).ToListAsync();
        ascending.Should().Equal("戊", "甲", "丁", "乙", "丙");
        string hectare = FigureColumns.KeyOf(Quantity.Parse("1公顷"));
        (await database.Plots.Where(row => row.Area.OrderKey() == hectare).Select(row => row.Place).ToListAsync()).Should().BeEquivalentTo("乙", "丁");
        (await database.Plots.Where(row => string.Compare(row.Area.OrderKey(), hectare) < 0).CountAsync()).Should().Be(2);
        (await database.Plots.Where(row => row.Area.HighKey() == null).Select(row => row.Place).ToListAsync()).Should().Equal("甲");
    }

    [Fact]
    public async Task Amounts_units_and_days_are_columns()
    {
        await using PlotDatabase database = await Filled();
        (await database.Plots.Where(row => row.Area.Unit.Code == StandardUnits.Mu.Code).CountAsync()).Should().Be(3);
        (await database.Plots.Where(row => row.Area.Amount == 8.6m).CountAsync()).Should().Be(1);
        (await database.Plots.Where(row => row.Yield!.Value.Amount == 30m).CountAsync()).Should().Be(1);
        var day = new LocalDate(2024, 9, 30);
        (await database.Plots.Where(row => row.Period!.Value.End <= day).Select(row => row.Place).ToListAsync()).Should().Equal("甲");
        (await database.Plots.Where(row => row.Surveyed > day).CountAsync()).Should().Be(4);
        (await database.Plots.Where(row => row.Period == TimePeriod.Year(2024)).Select(row => row.Place).ToListAsync()).Should().Equal("丙");
    }

    [Fact]
    public async Task Sums_lose_no_digit()
    {
        await using PlotDatabase database = await Filled();
        // 8.60亩 + 15亩 + 1公顷 (15亩) + 2公顷 (30亩) + 0.0000000001亩.
        (await database.Plots.SumAsync(row => row.Area, StandardUnits.Mu)).Amount.Should().Be(68.6000000001m);
        (await database.Plots.Where(row => row.Place != "丙").SumAsync(row => row.Paid, StandardUnits.Yuan)).Amount.Should().Be(86000.0000000001m);
        await FluentActions.Awaiting(() => database.Plots.SumAsync(row => row.Paid, StandardUnits.Yuan)).Should().ThrowAsync<InexactConversionException>();
        (await database.Plots.Where(row => row.Place == "丙").SumAsync(row => row.Paid, StandardUnits.Yuan.HundredMillion)).Amount.Should().Be(1234567890123456789012345678m);
        (await database.Plots.Where(row => row.Place == "nowhere").SumAsync(row => row.Paid, StandardUnits.Yuan)).Amount.Should().Be(0m);
    }

    [Fact]
    public async Task A_changed_figure_changes_every_column()
    {
        await using PlotDatabase database = await Filled();
        Plot plot = await database.Plots.SingleAsync(row => row.Place == "丙");
        plot.Area = Figure.Parse("0.5亩", Units);
        plot.Yield = null;
        await database.SaveChangesAsync();
        (await database.Plots.OrderBy(row => row.Area.OrderKey()).Select(row => row.Place).Skip(1).FirstAsync()).Should().Be("丙");
        (await database.Plots.CountAsync(row => row.Yield!.Value.OrderKey() != null)).Should().Be(1);
        await database.Plots.Where(row => row.Place == "丙").ExecuteUpdateAsync(set => set.SetFigure(row => row.Area, Figure.Parse("3公顷", Units)));
        (await database.Plots.OrderBy(row => row.Area.OrderKey()).Select(row => row.Area.Literal).LastAsync()).Should().Be("3公顷");
        await FluentActions.Awaiting(() => database.Plots.ExecuteUpdateAsync(set => set.SetProperty(row => row.Area, Figure.Parse("3公顷", Units))))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("*SetFigure*Area*");
    }

    [Fact]
    public async Task A_figure_written_otherwise_is_a_change_and_the_same_is_none()
    {
        await using PlotDatabase database = await Filled();
        Plot plot = await database.Plots.SingleAsync(row => row.Place == "甲");
        database.ChangeTracker.HasChanges().Should().BeFalse();
        plot.Paid = Quantity.Parse("86000元");
        database.ChangeTracker.HasChanges().Should().BeTrue();
        await database.SaveChangesAsync();
        database.ChangeTracker.Clear();
        (await database.Plots.SingleAsync(row => row.Place == "甲")).Paid.ToString().Should().Be("86000元");
    }

    [Fact]
    public async Task A_unit_the_reader_does_not_have_is_named()
    {
        await using PlotDatabase database = await Filled();
        await using PlotDatabase stranger = Open(UnitSet.Standard);
        await FluentActions.Awaiting(() => stranger.Plots.ToListAsync()).Should().ThrowAsync<ParseException>().WithMessage("*箩*");
    }

    /// <summary>A context on a database of the test's own, which stays the same while the test runs.</summary>
    protected abstract void Connect(DbContextOptionsBuilder options);

    private PlotDatabase Open(UnitSet units)
    {
        var options = new DbContextOptionsBuilder<PlotDatabase>();
        Connect(options);
        return new PlotDatabase(options.UseIndicators(units).Options);
    }

    protected async Task<PlotDatabase> Filled()
    {
        await using (PlotDatabase database = Open(Units))
        {
            await database.Database.EnsureCreatedAsync();
            database.AddRange(
                Row("甲", "超8.60亩", "约30箩", "8.60万元", "2024-Q3", 0),
                Row("乙", "15亩", null, "0元", null, 1),
                Row("丙", "2公顷", null, Long, "2024", 2),
                Row("丁", "1公顷", null, "0元", null, 3),
                Row("戊", "0.0000000001亩", null, "0.0000000001元", null, 4));
            await database.SaveChangesAsync();
        }

        return Open(Units);
    }

    private static Plot Row(string place, string area, string? yield, string paid, string? period, int days) => new()
    {
        Place = place,
        Area = Figure.Parse(area, Units),
        Yield = yield is null ? null : Figure.Parse(yield, Units),
        Paid = Quantity.Parse(paid, Units),
        Unit = StandardUnits.Mu,
        Period = period is null ? null : TimePeriod.Parse(period),
        Surveyed = new LocalDate(2024, 9, 30).PlusDays(days),
    };
}
