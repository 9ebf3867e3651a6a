"""512 plain English words for fingerprints: short, concrete, and none easily taken for another.

Chosen for Signpost by hand; free to use. The list and its order never change once released, or
people with an older version would read other words for the same key.
"""

WORDS = tuple(
    """
    acorn actor album almond amber anchor ankle anthem apple apron arch arrow artist attic
    autumn badge bagel baker balcony ballet balloon bamboo banana bandage banjo barber
    barley barrel basil basket beach beacon beans beaver bedroom beetle beetroot bell berry
    bicycle biscuit blackbird blanket blossom blue bluebell bonfire bonnet bookcase border
    bottle boulder bracelet branch bread breeze brick bridge bronze broom brother brown
    brush bubble bucket buckle budget buffalo builder bumper bundle bungalow butcher butter
    button cabbage cabin cactus camel camera canal candle canoe canvas captain caramel
    caravan cardboard carpet carrot cashew castle cavern cedar celery cello cereal chain
    chalk chapel chapter charcoal cheese cherry chestnut chicken chimney chocolate chutney
    cider cinema circle circus citrus clarinet clay clementine clipboard clock cloud clover
    cobweb coconut coffee collar comet compass concert copper coral corner cornflake cotton
    council courgette cousin cowboy cradle crayon cricket crocus crystal cucumber cupboard
    curtain cushion daffodil daisy dancer daughter dawn deer dentist desert diamond dinner
    doctor dolphin donkey doorbell doughnut dragon drawer drum duck dustbin eagle easel echo
    elbow elephant eleven emerald engine envelope evening falcon farmer feather fennel fern
    fiddle finger finish fireplace flag flamingo flask flute folder forest fork fossil
    fountain fox freckle friday friend frost fruit galaxy garage garden garlic gate giraffe
    glacier glass glove goat gold goose gorilla grape gravel green grocer guitar hammer
    hammock harbour harvest hazel hedgehog helmet herring hill hockey holiday honey horizon
    horse hotel hundred iceberg igloo indigo ink insect iron island ivory jacket jaguar jam
    january jasmine jelly jewel jigsaw journey judge juice jungle kangaroo kayak kettle
    kitchen kite kitten ladder lagoon lake lamp lantern laptop lavender leaf lemon lentil
    leopard letter lettuce library lighthouse lilac lion lizard lobster locket lorry lunch
    magnet magpie mango maple marble market marmalade meadow medal melon mermaid midnight
    milk mirror monday moon morning moss mother motor mouse muffin museum mushroom music
    mustard napkin necklace needle nephew nest nickel night noodle north notebook november
    nutmeg oak oasis oatmeal ocean october octopus office olive onion opera orange orchard
    orchid organ ostrich otter oven owl oyster paddle paint palace pancake panda panther
    paper parade parcel parsley pasta pavement peacock peanut pearl pebble pelican pencil
    penguin pepper piano picnic pigeon pillow pilot pineapple pirate pizza planet plaster
    plum polar pond poppy porridge postcard potato prairie pudding pumpkin puppet purple
    puzzle pyramid quarry quilt rabbit radio radish rainbow raisin raven reindeer ribbon
    rice river robin roof rose rowan ruby sailor salad salmon sandal sandwich sapphire
    saucepan sausage scarf school scissors seal seaside seven shadow shampoo shark sheep
    shelf shepherd shovel silver sister skater sketch slipper snail snow sofa spade sparrow
    spider spinach spoon spring squirrel stable stadium starfish station stone stork
    strawberry sugar summer sunday sunflower surfer swallow swan tablet tambourine teacher
    teapot tennis theatre thimble thistle thousand thunder ticket tiger timber toast tomato
    topaz torch tortoise towel tractor treacle treasure tree trolley trombone trousers
    trumpet tuesday tulip tunnel turkey turnip turtle twelve umbrella uncle unicorn valley
    vanilla velvet village vinegar violet violin volcano waffle wagon waiter walnut walrus
    wednesday whale wheat wheel window winter wolf wool yellow yoghurt zebra zipper
    """.split()  # noqa: SIM905 - a list of 512 would take 512 lines
)
