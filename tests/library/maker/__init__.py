# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes libraries of audiobooks with real tagged audio, and the key that says what is in them."""
