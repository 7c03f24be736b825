"""The word lists that fill the templates about people: entries are parted by a bar."""

_WORDS = {
    "strongly": "really | truly | absolutely | just | fucking | honestly | deeply",
    "so": "so | such | really | fucking | all | just | absolutely | always",
    "disgust": "disgust | hatred | contempt | rage | loathing | anger",
    "sicken": "disgust | sicken | repulse | revolt | enrage",
    "vile": """disgusting | stupid | evil | worthless | filthy | lazy | dirty | inferior | criminals | parasites | liars |
        thieves | terrorists | rapists | ugly | mentally ill | violent | dangerous | savages | scum | trash | idiots |
        greedy | an abomination | perverts | repulsive | backward | primitive | useless | a burden | cowards""",
    "despised": "hated | despised | loathed | detested",
    "slang": "faggot | tranny | dyke | kike | chink | paki | raghead | spic | retard | wetback | coon | gyppo | cunt | whore",
    "roles": """bankers | politicians | landlords | referees | capitalists | communists | lawyers | tourists | smokers |
        influencers | vegans | artists | managers | journalists | football fans | scammers | litterbugs""",
    "land": "Spanish | Thai | Ethiopian | Danish | Egyptian | Turkish | Irish | Nigerian | Dutch | German | Indian",
    "land2": "Polish | Korean | French | Japanese | Brazilian | Persian | Swedish | Vietnamese",
    "dish": "noodles | bean soup | flatbread | fish stew | rice pudding | dumplings",
    "matter": "housing | trade | farming | schools | water | railways | music | medicine",
    "person": "woman | man | girl | boy | mother | daughter",
    "warm": "hot | cold | beautiful | boring | windy",
    "bird": "coon cat | cock | blue tit | booby | mongrel",
    "chink": "chink | crack | slit",
}


def words():
    """The word lists of these templates: entries are parted by a bar."""
    return {key: [" ".join(entry.split()) for entry in text.split("|")] for key, text in _WORDS.items()}
