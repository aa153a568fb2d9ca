using Indicators;

// Nothing is rounded unless a caller says how. For a reader there is Round, and F and N as formats; neither says more than was published.
Figure firms = Figure.Parse("12746家");
Unit tenThousand = Unit.Parse("万家");
Console.WriteLine(firms.Round(tenThousand, 2, MidpointRounding.AwayFromZero).ToLabel(Language.Chinese));
Console.WriteLine(firms.ToString("N0", null));
Console.WriteLine(firms.ToString("en:N0", null));

// A lower bound goes down and a range outwards: 超1.3万家 would be more than anybody said.
Console.WriteLine(Figure.Parse("超1.27万家").ToString("F1", null));
Console.WriteLine(Figure.Parse("3.25%—4.75%").ToString("F1", null));

// A figure known to 0.1万家 has no second decimal to show; a quantity is a number, and has as many as are asked for.
Console.WriteLine(Figure.Parse("8.6万家").ToString("F2", null));
Console.WriteLine(Quantity.Parse("8.6万家").ToString("F2", null));

// One third has no finite decimal; the exact fraction is there too.
Quantity field = Quantity.Parse("1亩");
Console.WriteLine(field.In(StandardUnits.Hectare, 4, MidpointRounding.ToEven));
Console.WriteLine(field.RationalIn(StandardUnits.Hectare));
