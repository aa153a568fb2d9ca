namespace Indicators.Interchange;

/// <summary>The codes of units in the lists the statistics world uses, a unit a row.</summary>
/// <remarks>
/// Columns: our code | SDMX and ISO 4217 | UCUM | UN/CEFACT Recommendation 20 | further codes that are read. A row is added where
/// a list names the unit itself; a classifier that no list knows has no row, and is said to have no code. A further code may
/// carry a power of ten: <c>MIO_EUR^6</c>.
/// </remarks>
internal static class UnitCodeRows
{
    public const string Text = """
        one | PURE_NUMB | 1 | C62 | PN,NUMBER,NR,NUM,_Z,THS^3,MIO^6
        yuan | CNY | | | RMB,MIO_CNY^6
        us-dollar | USD | | | MIO_USD^6,US$
        euro | EUR | | | MIO_EUR^6,THS_EUR^3,MEUR^6
        hong-kong-dollar | HKD | | |
        yen | JPY | | | MIO_JPY^6
        pound-sterling | GBP | | | MIO_GBP^6
        rouble | RUB | | |
        won | KRW | | |
        australian-dollar | AUD | | |
        canadian-dollar | CAD | | |
        swiss-franc | CHF | | | MIO_CHF^6
        taiwan-dollar | TWD | | |
        macau-pataca | MOP | | |
        singapore-dollar | SGD | | |
        baht | THB | | |
        indian-rupee | INR | | |
        ringgit | MYR | | |
        percent | PT | % | P1 | PC,PERCENT,PCT,PA,PP
        permille | PM | [ppth] | NX | PER_MIL
        percentage-point | PD | | | PC_PNT,PPT
        index-point | IX | | | INDEX,IDX
        person | PS | {person} | IE | PER,PERS,THS_PER^3,MIO_PER^6
        tonne | T | t | TNE | TON,TONNE,THS_T^3
        kilogram | KG | kg | KGM |
        gram | G | g | GRM |
        milligram | MG | mg | MGM |
        microgram | UG | ug | MC |
        metre | M | m | MTR |
        kilometre | KM | km | KMT |
        centimetre | CM | cm | CMT |
        millimetre | MM | mm | MMT |
        nautical-mile | | [nmi_i] | NMI |
        square-metre | M2 | m2 | MTK |
        square-kilometre | KM2 | km2 | KMK |
        hectare | HA | har | HAR |
        acre | | [acr_us] | ACR |
        cubic-metre | M3 | m3 | MTQ |
        litre | L | L | LTR |
        second | SEC | s | | S
        minute | MIN | min | |
        hour | H | h | HUR | HR
        day | D | d | DAY |
        week | WK | wk | WEE |
        month | MTH | mo | MON |
        year | YR | a | ANN |
        watt | W | W | WTT |
        kilowatt | KW | kW | KWT |
        megawatt | MW | MW | MAW |
        gigawatt | GW | GW | A90 |
        kilovolt | | kV | KVT |
        hertz | HZ | Hz | HTZ |
        pascal | | Pa | PAL |
        joule | J | J | JOU |
        kilojoule | KJ | kJ | KJO |
        megajoule | MJ | MJ | 3B |
        gigajoule | GJ | GJ | GV |
        terajoule | TJ | TJ | D30 |
        kilowatt-hour | KWH | kW.h | |
        megawatt-hour | MWH | MW.h | |
        gigawatt-hour | GWH | GW.h | |
        terawatt-hour | TWH | TW.h | |
        tonne-oil-equivalent | TOE | | | KTOE^3,MTOE^6
        byte | | By | AD |
        kilobyte | | kBy | 2P |
        megabyte | | MBy | 4L |
        gigabyte | | GBy | E34 |
        terabyte | | TBy | E35 |
        bit | | bit | A99 |
        degree-celsius | CEL | Cel | |
        decibel | | dB | 2N |
        kilometre-per-hour | | km/h | KMH |
        part-per-million | | [ppm] | 59 |
        part-per-billion | | [ppb] | 61 |
        """;
}
