using System.Runtime.CompilerServices;

namespace Indicators.Tests.Quantities;

/// <summary>A unit of one catalogue ends with it: standard units, which live as long as the process, keep none.</summary>
public sealed class QuotientKeepingTests
{
    private static Unit Own(string code, string symbol) => Unit.Create(code, symbol, Dimension.Count(code));

    [Fact]
    public void Two_units_of_one_code_and_two_symbols_live_side_by_side()
    {
        UnitSet first = UnitSet.Standard.With(Own("ward", "病区"));
        UnitSet second = UnitSet.Standard.With(Own("ward", "诊室"));

        foreach (int round in (int[])[1, 2])
        {
            Figure.Parse("2元/病区", first).Unit.Symbol.Should().Be("元/病区", "round {0}", round);
            Figure.Parse("3元/诊室", second).Unit.Symbol.Should().Be("元/诊室", "round {0}", round);
            Figure.Parse("3万元/万诊室", second).Unit.Symbol.Should().Be("万元/万诊室", "round {0}", round);
            Figure.Parse("2病区/人", first).Unit.Symbol.Should().Be("病区/人", "round {0}", round);
            Figure.Parse("2诊室/人", second).Unit.Symbol.Should().Be("诊室/人", "round {0}", round);
        }
    }

    [Fact]
    public void Two_units_of_ones_own_over_one_another_keep_their_symbols()
    {
        Unit bed = Own("bed-of-mine", "张铺");

        bed.Per(Own("ward", "病区")).Symbol.Should().Be("张铺/病区");
        bed.Per(Own("ward", "诊室")).Symbol.Should().Be("张铺/诊室");
    }

    [Fact]
    public void A_quotient_with_a_unit_of_ones_own_is_collected_with_it()
    {
        WeakReference unit = Divide();
        for (int i = 0; i < 10 && unit.IsAlive; i++)
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);

        unit.IsAlive.Should().BeFalse();
    }

    [Fact]
    public void A_quotient_of_standard_units_is_made_once() =>
        StandardUnits.Yuan.HundredMillion.Per(StandardUnits.Person).Should().BeSameAs(StandardUnits.Yuan.HundredMillion.Per(StandardUnits.Person));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Divide()
    {
        Unit own = Own("ward", "病区");
        _ = StandardUnits.Yuan.Per(own);
        _ = own.Per(StandardUnits.Person);
        _ = Figure.Parse("3万元/万病区", UnitSet.Standard.With(own));
        return new WeakReference(own);
    }
}
